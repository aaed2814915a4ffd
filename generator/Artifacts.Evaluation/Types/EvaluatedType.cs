using System.Reflection;

namespace Artifacts.Evaluation.Types;

/// <summary>What <c>typeof</c> and <c>GetType</c> give: a type that answers with the names of the author's type.</summary>
internal sealed class EvaluatedType(TypeModel model) : TypeDelegator(model.Carrier)
{
    public TypeModel Model => model;

    public override string Name => model.SimpleName;

    public override string? FullName => model.FullName;

    public override string? Namespace => model.Namespace;

    public override string ToString() => model.RuntimeName;

    public override bool Equals(object? o) => o is EvaluatedType other && AreEqual(model, other.Model);

    public override bool Equals(Type? o) => Equals((object?)o);

    public override int GetHashCode() => model.RuntimeName.GetHashCode(StringComparison.Ordinal);

    // Models of native types may be made anew; those of the author's are one each.
    private static bool AreEqual(TypeModel left, TypeModel right) => left == right
        || left is NativeType && right is NativeType && left.Carrier == right.Carrier && left.Arguments.Count == right.Arguments.Count
            && left.Arguments.Zip(right.Arguments).All(pair => AreEqual(pair.First, pair.Second));
}
