using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Tuples.</content>
internal sealed partial class BodyCompiler
{
    private Node TupleEquality(ITupleBinaryOperation tuples)
    {
        var isEquals = tuples.OperatorKind == BinaryOperatorKind.Equals;
        var (left, right) = (Compile(tuples.LeftOperand), Compile(tuples.RightOperand));
        var compare = TupleComparison(tuples, tuples.LeftOperand.Type!, tuples.RightOperand.Type!);
        return new FunctionNode(frame => Boxed.Of(compare(frame, left.Evaluate(frame), right.Evaluate(frame)) == isEquals));
    }

    private Func<Frame, object?, object?, bool> TupleComparison(IOperation operation, ITypeSymbol leftType, ITypeSymbol rightType)
    {
        if (leftType is not INamedTypeSymbol { IsTupleType: true } left || rightType is not INamedTypeSymbol { IsTupleType: true } right)
        {
            var (first, second) = (Unwrapped(leftType), Unwrapped(rightType));
            if (NumericConversion.IsNumeric(first?.SpecialType ?? SpecialType.None) && !SymbolEqualityComparer.Default.Equals(first, second))
            {
                throw Refuse(operation, "Comparing tuples whose elements have different numeric types is not available in definitions; convert them first");
            }

            if (Unwrapped(leftType) is { TypeKind: TypeKind.Class or TypeKind.Struct } user && session.Types.IsUserMade(user) && !user.IsRecord)
            {
                throw Refuse(operation, "Comparing tuples of the project's own types is not available in definitions; compare their elements");
            }

            return (_, one, other) => one is double number && other is double another
                ? number == another
                : one is float small && other is float smaller ? small == smaller : Equals(one, other);
        }

        var elements = left.TupleElements.Zip(right.TupleElements, (one, other) => TupleComparison(operation, one.Type, other.Type)).ToList();
        return (frame, one, other) =>
        {
            var (first, second) = ((System.Runtime.CompilerServices.ITuple)one!, (System.Runtime.CompilerServices.ITuple)other!);
            for (var index = 0; index < elements.Count; index++)
            {
                if (!elements[index](frame, first[index], second[index]))
                {
                    return false;
                }
            }

            return true;
        };
    }

    private Node Tuple(ITupleOperation tuple) =>
        new TupleNode(CompileAll(tuple.Elements), TupleNode.Factory(TypeOf(tuple).Carrier));

    private Func<Frame, object?, object?> TupleConversion(
        IOperation operation, INamedTypeSymbol from, INamedTypeSymbol to, TypeModel target, bool isChecked)
    {
        var elements = from.TupleElements.Zip(to.TupleElements, (one, other) =>
            ConversionFunction(operation, one.Type, other.Type, UserConversionMethod(one.Type, other.Type), isChecked)).ToList();
        var create = TupleNode.Factory(target.Carrier);
        return (frame, value) =>
        {
            var tuple = (System.Runtime.CompilerServices.ITuple)value!;
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
        return new TupleNode([.. elements], TupleNode.Factory(TypeOf(target, tuple).Carrier));
    }

    private static bool IsUntyped(IOperation element) => element.Type is null or IErrorTypeSymbol;
}
