using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>
/// An expression, ready to be evaluated. A node that yields a bool, int, long or double overrides the method of that
/// type, so that arithmetic and conditions need no box; every node yields an object.
/// </summary>
internal abstract class Node
{
    public abstract object? Evaluate(Frame frame);

    public virtual bool EvaluateBoolean(Frame frame) => (bool)Evaluate(frame)!;

    public virtual int EvaluateInt32(Frame frame) => (int)Evaluate(frame)!;

    public virtual long EvaluateInt64(Frame frame) => (long)Evaluate(frame)!;

    public virtual double EvaluateDouble(Frame frame) => (double)Evaluate(frame)!;
}
