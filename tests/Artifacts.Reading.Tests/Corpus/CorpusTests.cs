namespace Artifacts.Reading.Tests.Corpus;

public sealed class CorpusTests
{
    // A sample: `--mutate` tries as many as one likes.
    private const int EveryNth = 4;

    public static TheoryData<string> Sets =>
    [
        "dashboards classic >=36 round trip",
        "dashboards classic >=36 counts",
        "dashboards classic <36 refused with the reason",
        "dashboards v2 round trip",
        "dashboards v2 counts",
        "dashboards with a field twice or a byte-order mark refused",
    ];

    [Theory]
    [MemberData(nameof(Sets))]
    public void EveryFileOfTheSetHolds(string name)
    {
        CorpusFolder.Require();
        Assert.Empty(CorpusSets.All().Single(set => string.Equals(set.Name, name, StringComparison.Ordinal)).Failures());
    }

    [Fact]
    public void ChangedDashboardsAreRefusedOrKept()
    {
        CorpusFolder.Require();
        var seed = 0;
        foreach (var dashboard in CorpusFolder.Read36().Where((_, index) => index % EveryNth == 0))
        {
            var reason = MutationRun.Try(CorpusFolder.Read(dashboard), ++seed, out _);
            Assert.True(reason is null, $"{dashboard.File}, seed {seed}: {reason}");
        }
    }
}
