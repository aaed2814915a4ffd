namespace Artifacts.Package.Tests.Programs;

/// <summary>What came of a program.</summary>
internal enum VerdictKind
{
    /// <summary>The build wrote the bytes that the program gives.</summary>
    Equal,

    /// <summary>An error of the package says what is not available.</summary>
    Refused,

    /// <summary>Other bytes, or an exception in only one of the two.</summary>
    Different,

    /// <summary>It does not compile, or the package failed on it.</summary>
    Broken,
}
