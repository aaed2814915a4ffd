namespace Artifacts.Benchmarks;

/// <summary>Every measurement, by scenario and contender.</summary>
internal sealed class Results
{
    private readonly Dictionary<(Scenario Scenario, Contender Contender), List<Measurement>> measurements = [];
    private int filesWritten;

    /// <summary>How many files builds with nothing changed wrote, over all of them.</summary>
    public int FilesWrittenByUnchangedBuilds => filesWritten;

    /// <summary>Keeps one measurement.</summary>
    public void Add(Scenario scenario, Contender contender, Measurement measurement)
    {
        if (!measurements.TryGetValue((scenario, contender), out List<Measurement>? list))
        {
            measurements.Add((scenario, contender), list = []);
        }

        list.Add(measurement);
    }

    /// <summary>Keeps what a build with nothing changed wrote.</summary>
    public void AddFilesWritten(int files) => filesWritten += files;

    /// <summary>The middle time and the largest peak; <see langword="null"/> when it was not measured.</summary>
    public Measurement? Median(Scenario scenario, Contender? contender)
    {
        if (contender is null || !measurements.TryGetValue((scenario, contender), out List<Measurement>? list))
        {
            return null;
        }

        double[] seconds = [.. list.Select(measurement => measurement.Seconds).Order()];
        int middle = seconds.Length / 2;
        double median = seconds.Length % 2 == 1 ? seconds[middle] : (seconds[middle - 1] + seconds[middle]) / 2;
        return new Measurement(median, list.Max(measurement => measurement.PeakMegabytes));
    }

    /// <summary>The quickest and the slowest run.</summary>
    public (double Least, double Most)? Range(Scenario scenario, Contender contender) =>
        measurements.TryGetValue((scenario, contender), out List<Measurement>? list)
            ? (list.Min(measurement => measurement.Seconds), list.Max(measurement => measurement.Seconds))
            : null;
}
