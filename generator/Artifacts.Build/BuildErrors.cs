namespace Artifacts.Build;

/// <summary>The codes of what can go wrong, or less than well, between the compiled assembly and the output folder.</summary>
internal static class BuildErrors
{
    /// <summary>The assembly has no word from the generator.</summary>
    public const string GeneratorDidNotRun = "ART1020";

    /// <summary>What the assembly carries is not what the generator put there.</summary>
    public const string CarrierBroken = "ART1021";

    /// <summary>Two projects write one file.</summary>
    public const string ClaimedByAnotherProject = "ART1022";

    /// <summary>Something that no build wrote stands where an artifact belongs.</summary>
    public const string InTheWay = "ART1023";

    /// <summary>The output folder can't be written.</summary>
    public const string OutputFolderUnusable = "ART1024";

    /// <summary>A path would leave the output folder or can't exist on every system.</summary>
    public const string InvalidPath = "ART1025";

    /// <summary>A <c>.gitattributes</c> that no build wrote lets git change what builds write; a warning.</summary>
    public const string ForeignGitAttributes = "ART1027";
}
