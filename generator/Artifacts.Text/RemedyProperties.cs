namespace Artifacts.Text;

/// <summary>The properties by which a diagnostic tells the code fixes of its remedy.</summary>
public static class RemedyProperties
{
    /// <summary>Holds the name of the <see cref="RemedyKind"/>.</summary>
    public const string Kind = "Remedy";

    /// <summary>Holds the remedy's text.</summary>
    public const string Text = "RemedyText";
}
