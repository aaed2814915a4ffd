using Artifacts.MockGateway.Exporters;
using Artifacts.MockGateway.Faults;

namespace Artifacts.MockGateway;

/// <summary>Something that is played and can be scraped.</summary>
public sealed class PlayedTarget
{
    private readonly IExporter _exporter;

    internal PlayedTarget(string job, string name, string path, IExporter exporter, Fault? downFault = null)
    {
        Job = job;
        Name = name;
        Path = path;
        _exporter = exporter;
        DownFault = downFault;
    }

    /// <summary>The job that scrapes it.</summary>
    public string Job { get; }

    /// <summary>The pod's name.</summary>
    public string Name { get; }

    /// <summary>Where it answers scrapes, <c>/metrics</c>.</summary>
    public string Path { get; }

    /// <summary>The fault that stops it from answering.</summary>
    internal Fault? DownFault { get; }

    internal string Text() => _exporter.Text();
}
