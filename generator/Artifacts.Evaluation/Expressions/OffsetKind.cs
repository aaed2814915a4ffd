namespace Artifacts.Evaluation.Expressions;

/// <summary>From where an offset counts.</summary>
internal enum OffsetKind
{
    /// <summary>A number, from the start.</summary>
    FromStart,

    /// <summary>A number behind a hat, from the end.</summary>
    FromEnd,

    /// <summary>An <see cref="System.Index"/>, which says so itself.</summary>
    Index,
}
