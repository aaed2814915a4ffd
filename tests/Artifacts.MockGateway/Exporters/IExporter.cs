namespace Artifacts.MockGateway.Exporters;

/// <summary>Something that Prometheus can scrape.</summary>
internal interface IExporter
{
    /// <summary>What it tells right now, in the text format.</summary>
    string Text();
}
