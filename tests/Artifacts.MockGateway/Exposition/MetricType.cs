namespace Artifacts.MockGateway.Exposition;

/// <summary>The types of the text format that are played.</summary>
internal enum MetricType
{
    Counter,
    Gauge,
    Histogram,
}
