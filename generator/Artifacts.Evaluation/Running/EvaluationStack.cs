using System.Runtime.CompilerServices;

namespace Artifacts.Evaluation.Running;

/// <summary>
/// How much of the evaluation's stack is in use. The runtime's own check keeps only some 100 KB free, which is less than one
/// deeply nested expression of an author may need before the next check.
/// </summary>
internal readonly struct EvaluationStack
{
    /// <summary>Enough for the deepest calls that the limits allow, on any host.</summary>
    public const int Size = 256 * 1024 * 1024;

    /// <summary>What the deepest nesting between two checks may take, the compiler's binder included.</summary>
    private const int Reserve = 64 * 1024 * 1024;

    private readonly nint top;

    private EvaluationStack(nint top) => this.top = top;

    /// <summary>The stack of the current thread, which has just begun.</summary>
    public static EvaluationStack Begin() => new(Here());

    /// <summary>Whether there is room for another call; there is none on any other thread.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasRoom() => (nuint)(top - Here()) < Size - Reserve;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Here()
    {
        byte here = 0;
        return Unsafe.ByteOffset(ref Unsafe.NullRef<byte>(), ref here);
    }
}
