// Written anew by the benchmark for each size.
export const services = 1;
