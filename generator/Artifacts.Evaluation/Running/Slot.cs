using System.Runtime.InteropServices;

namespace Artifacts.Evaluation.Running;

/// <summary>A local variable: a reference, or the bits of a bool, int, long or double.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Slot
{
    public object? Value;
    public long Bits;
}
