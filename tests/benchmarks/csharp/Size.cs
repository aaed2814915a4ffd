namespace Fleet;

/// <summary>Written anew by the benchmark for each size.</summary>
internal static class Size
{
    public const int Services = 1;
}
