using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Statements;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Variables that stand for other variables: <c>ref</c> locals, returns and fields.</content>
internal sealed partial class BodyCompiler
{
    private bool returnsReference;

    private static bool ReturnsReference(IMethodSymbol method) => method.ReturnsByRef || method.ReturnsByRefReadonly;

    /// <summary>What stands behind <c>return</c>.</summary>
    private Node Returned(IOperation value) => returnsReference ? new ReferenceNode(AsPlace(value)) : Compile(value);

    /// <summary>A call, or what the call's reference leads to.</summary>
    private static Node Dereferenced(Node call, IMethodSymbol method, Site site) => ReturnsReference(method) ? new ReferencePlace(call, site) : call;

    private ExpressionStatement ReferenceDeclaration(ILocalSymbol local, IOperation value)
    {
        var slot = SlotOf(local, local.Type);
        var source = AsPlace(value);
        return new ExpressionStatement(new FunctionNode(frame => frame.Slots[slot].Value = source.Refer(frame)));
    }

    private ReferenceAssignment ReferenceAssignment(ISimpleAssignmentOperation assignment)
    {
        var source = AsPlace(assignment.Value);
        if (assignment.Target is IFieldReferenceOperation field)
        {
            var place = (Place)PlainField(field);
            return new ReferenceAssignment((frame, reference) => place.Bind(frame).Value = reference, source);
        }

        var symbol = assignment.Target switch
        {
            ILocalReferenceOperation local => (ISymbol)local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter.OriginalDefinition,
            _ => throw Refuse(assignment, "This assignment by reference is not available in definitions; declare a new 'ref' variable"),
        };
        var slot = SlotOf(symbol, assignment.Target.Type!);
        return new ReferenceAssignment((frame, reference) => frame.Slots[slot].Value = reference, source);
    }

    // A struct is changed in a copy that its variable gets when the method ends, so nothing outside can refer into it.
    private void RefuseReferenceIntoThis(IMethodSymbol symbol, Site site)
    {
        ISymbol[] members = [symbol, .. symbol.AssociatedSymbol is { } property ? [property] : Array.Empty<ISymbol>()];
        if (symbol.ContainingType is { TypeKind: TypeKind.Struct } && !symbol.IsStatic
            && members.Any(member => member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "UnscopedRefAttribute")))
        {
            throw session.Refuse(
                EvaluationRules.UnsupportedConstruct, site, $"'{SymbolNames.Display(symbol)}' gives a reference into its own struct, which is not available in definitions; give the value, or take the struct by 'ref'");
        }
    }
}
