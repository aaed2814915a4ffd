using System.Runtime.InteropServices;

namespace Artifacts.Evaluation.Expressions;

/// <summary>An evaluated offset, which may need the sequence's length.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Offset
{
    private readonly Index index;
    private readonly int number;
    private readonly OffsetKind kind;

    public Offset(Index index) => (this.index, kind) = (index, OffsetKind.Index);

    public Offset(int number, OffsetKind kind) => (this.number, this.kind) = (number, kind);

    public bool NeedsLength => kind != OffsetKind.FromStart;

    /// <summary>The offset from the start of a sequence of so many elements.</summary>
    public int In(int length) => kind switch
    {
        OffsetKind.FromStart => number,
        OffsetKind.FromEnd => unchecked(length - number),
        _ => index.GetOffset(length),
    };
}
