using Xunit.Sdk;

namespace Artifacts.EndToEnd.Tests.Running;

/// <summary>What a test needs from its machine: where it is missing the test is skipped, but on a build server it fails.</summary>
internal static class Requirement
{
    /// <summary>What to throw.</summary>
    /// <param name="reason">What is missing, and the remedy.</param>
    public static Exception Missing(string reason) =>
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.Ordinal)
            ? FailException.ForFailure(reason)
            : SkipException.ForSkip(reason);
}
