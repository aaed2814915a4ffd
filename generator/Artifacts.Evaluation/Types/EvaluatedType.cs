using System.Reflection;

namespace Artifacts.Evaluation.Types;

/// <summary>What <c>typeof</c> and <c>GetType</c> give: a type that answers with the names of the author's type.</summary>
internal sealed class EvaluatedType(TypeModel model) : TypeDelegator(model.Carrier)
{
    public TypeModel Model => model;

    public override string Name => model.SimpleName;

    public override string FullName => model.RuntimeName;

    public override string ToString() => model.RuntimeName;

    public override bool Equals(object? o) => o is EvaluatedType other && other.Model == model;

    public override bool Equals(Type? o) => Equals((object?)o);

    public override int GetHashCode() => model.GetHashCode();
}
