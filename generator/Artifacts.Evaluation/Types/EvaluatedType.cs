using System.Reflection;

namespace Artifacts.Evaluation.Types;

/// <summary>What <c>typeof</c> and <c>GetType</c> give: a type that answers with the names of the author's type.</summary>
internal sealed class EvaluatedType(TypeModel model) : TypeDelegator(model.Carrier)
{
    public TypeModel Model => model;

    public override string Name => model.SimpleName;

    public override string FullName => model.RuntimeName;

    public override string ToString() => model.RuntimeName;

    public override bool Equals(object? o) => o is EvaluatedType other && (other.Model == model || IsPlain && other.IsPlain && other.Model.Carrier == model.Carrier);

    public override bool Equals(Type? o) => Equals((object?)o);

    public override int GetHashCode() => IsPlain ? model.Carrier.GetHashCode() : model.GetHashCode();

    // What GetType gives is no model of the universe's, but a type that is wholly the framework's is told by its carrier.
    private bool IsPlain => model is NativeType { IsErased: false } && !Library.Texts.NamesCarrier(model.Carrier.ToString());
}
