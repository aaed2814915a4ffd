using System.Runtime.CompilerServices;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Tuples.</content>
internal sealed partial class BodyCompiler
{
    private Node Tuple(ITupleOperation tuple) =>
        new TupleNode(CompileAll(tuple.Elements), TupleNode.Factory(TypeOf(tuple).Carrier), SiteOf(tuple));

    private Func<Frame, object?, object?> TupleConversion(
        IOperation operation, INamedTypeSymbol from, INamedTypeSymbol to, TypeModel target, bool isChecked)
    {
        var elements = from.TupleElements.Zip(to.TupleElements, (one, other) =>
            ConversionFunction(operation, one.Type, other.Type, UserConversionMethod(one.Type, other.Type), isChecked)).ToList();
        var create = TupleNode.Factory(target.Carrier);
        return (frame, value) =>
        {
            var tuple = (ITuple)value!;
            var converted = new object?[elements.Count];
            for (var index = 0; index < converted.Length; index++)
            {
                converted[index] = elements[index](frame, tuple[index]);
            }

            return create(converted);
        };
    }

    // (1, null) has a type only where it is converted.
    private TupleNode UntypedTuple(ITupleOperation tuple, INamedTypeSymbol target)
    {
        var elements = tuple.Elements.Zip(target.TupleElements, (element, wanted) =>
        {
            if (IsUntyped(element))
            {
                return Compile(element is IConversionOperation untyped ? untyped.Operand : element);
            }

            var node = Compile(element);
            var convert = ConversionFunction(element, element.Type, wanted.Type, UserConversionMethod(element.Type!, wanted.Type), isChecked: false);
            return new FunctionNode(frame => convert(frame, node.Evaluate(frame)));
        });
        return new TupleNode([.. elements], TupleNode.Factory(TypeOf(target, tuple).Carrier), SiteOf(tuple));
    }

    private static bool IsUntyped(IOperation element) => element.Type is null or IErrorTypeSymbol;
}
