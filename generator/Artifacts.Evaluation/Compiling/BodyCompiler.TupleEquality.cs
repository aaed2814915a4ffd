using System.Runtime.CompilerServices;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content><c>==</c> and <c>!=</c> on tuples: all elements are evaluated, then compared one by one until one decides.</content>
internal sealed partial class BodyCompiler
{
    private FunctionNode TupleEquality(ITupleBinaryOperation tuples)
    {
        var (left, right) = (TupleOperand(tuples.LeftOperand), TupleOperand(tuples.RightOperand));
        var compare = TupleComparison(tuples, left.Shape, right.Shape);
        return new FunctionNode(frame =>
        {
            var first = left.Evaluate(frame);
            var second = right.Evaluate(frame);
            return Boxed.Of(compare(frame, first, second) == (tuples.OperatorKind == BinaryOperatorKind.Equals));
        });
    }

    // Parts of a literal keep their own types, and may have none; any other operand is a tuple value.
    private (Func<Frame, object?> Evaluate, Shape Shape) TupleOperand(IOperation operand)
    {
        operand = Written(operand);
        if (operand is not ITupleOperation tuple)
        {
            var node = Compile(operand);
            return (node.Evaluate, new Shape(operand.Type, []));
        }

        var parts = tuple.Elements.Select(TupleOperand).ToList();
        return (frame => parts.ConvertAll(part => part.Evaluate(frame)).ToArray(), new Shape(tuple.Type, [.. parts.Select(part => part.Shape)]));
    }

    // The compiler wraps literals into conversions of its own, which say nothing of how elements are compared.
    private static IOperation Written(IOperation operand)
    {
        while (operand is IParenthesizedOperation or IConversionOperation { IsImplicit: true, OperatorMethod: null })
        {
            operand = operand is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operand).Operand;
        }

        return operand;
    }

    private Func<Frame, object?, object?, bool> TupleComparison(ITupleBinaryOperation operation, Shape left, Shape right)
    {
        var (first, second) = (left.Elements, right.Elements);
        if (first.Count == 0 && second.Count == 0)
        {
            return ElementComparison(operation, left.Type, right.Type);
        }

        // "x == (1, 2)" on a tuple that may be null is decided by that.
        var elements = first.Zip(second, (one, other) => TupleComparison(operation, one, other)).ToList();
        return (frame, one, other) =>
        {
            if (one is null || other is null)
            {
                return one is null && other is null;
            }

            for (var index = 0; index < elements.Count; index++)
            {
                if (!elements[index](frame, ElementOf(one, index), ElementOf(other, index)))
                {
                    return false;
                }
            }

            return true;
        };
    }

    private static object? ElementOf(object tuple, int index) => tuple is object?[] parts ? parts[index] : ((ITuple)tuple)[index];

    /// <summary>What <c>==</c> means between two elements: the compiler is asked, as if it had been written.</summary>
    private Func<Frame, object?, object?, bool> ElementComparison(ITupleBinaryOperation operation, ITypeSymbol? left, ITypeSymbol? right)
    {
        var isEquals = operation.OperatorKind == BinaryOperatorKind.Equals;
        var kind = operation.OperatorKind;
        if (left is null && right is null)
        {
            return static (_, _, _) => true;
        }

        var site = SiteOf(operation);
        var method = EqualityOperator(operation, left, right);
        if (method is null)
        {
            var compare = BinaryFunction(operation, kind, null, isChecked: false, left, right, site);
            return (frame, one, other) => (bool)Lift(kind, (first, second) => compare(frame, first, second), one, other)! == isEquals;
        }

        var (leftTo, rightTo) = (method.Parameters[0].Type, method.Parameters[1].Type);
        var toLeft = ConversionFunction(operation, left, Lifted(left, leftTo), left is null ? null : UserConversionMethod(left, leftTo), isChecked: false);
        var toRight = ConversionFunction(operation, right, Lifted(right, rightTo), right is null ? null : UserConversionMethod(right, rightTo), isChecked: false);
        var apply = BinaryFunction(
            operation, kind, method.MethodKind == MethodKind.UserDefinedOperator ? method : null, isChecked: false, leftTo, rightTo, site);
        var isLifted = IsNullable(Lifted(left, leftTo)) || IsNullable(Lifted(right, rightTo));
        var truth = Truth(operation, method.ReturnType, kind);
        return (frame, one, other) =>
        {
            var (first, second) = (toLeft(frame, one), toRight(frame, other));
            var result = isLifted ? Lift(kind, (a, b) => apply(frame, a, b), first, second) : apply(frame, first, second);
            return truth(frame, result) == isEquals;
        };
    }

    // An operator of the author's may give something that only counts as true or false.
    private Func<Frame, object?, bool> Truth(IOperation operation, ITypeSymbol type, BinaryOperatorKind kind)
    {
        if (type.SpecialType == SpecialType.System_Boolean)
        {
            return static (_, result) => (bool)result!;
        }

        var isEquals = kind == BinaryOperatorKind.Equals;
        return type is INamedTypeSymbol named && TruthOperator(named, isEquals ? "op_False" : "op_True") is { } truth && OperatorCall(operation, truth, SiteOf(operation)) is { } call
            ? (frame, result) => (bool)call(frame, [result])! != isEquals
            : throw Refuse(operation, $"Comparing tuples whose elements give '{type.ToDisplayString()}' is not available in definitions; compare their elements");
    }

    private ITypeSymbol Lifted(ITypeSymbol? from, ITypeSymbol to) => IsNullable(from) && to.IsValueType && !IsNullable(to)
        ? session.Compilation.GetSpecialType(SpecialType.System_Nullable_T).Construct(to)
        : to;

    private IMethodSymbol? EqualityOperator(ITupleBinaryOperation operation, ITypeSymbol? left, ITypeSymbol? right)
    {
        if (left is ITypeParameterSymbol or { IsAnonymousType: true } || right is ITypeParameterSymbol or { IsAnonymousType: true })
        {
            return null;
        }

        var expression = SyntaxFactory.BinaryExpression(
            operation.OperatorKind == BinaryOperatorKind.Equals ? SyntaxKind.EqualsExpression : SyntaxKind.NotEqualsExpression,
            ValueOf(left),
            ValueOf(right));
        var model = session.Model(operation.Syntax.SyntaxTree);
        return model.GetSpeculativeSymbolInfo(operation.Syntax.SpanStart, expression, SpeculativeBindingOption.BindAsExpression).Symbol as IMethodSymbol;
    }

    private static ExpressionSyntax ValueOf(ITypeSymbol? type) => type is null
        ? SyntaxFactory.LiteralExpression(SyntaxKind.NullLiteralExpression)
        : SyntaxFactory.DefaultExpression(SyntaxFactory.ParseTypeName(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)));

    private sealed record Shape(ITypeSymbol? Type, IReadOnlyList<Shape> Parts)
    {
        /// <summary>The shapes of the elements; none where it is no tuple.</summary>
        public IReadOnlyList<Shape> Elements => Parts.Count > 0 ? Parts
            : Unwrapped(Type) is INamedTypeSymbol { IsTupleType: true } tuple ? [.. tuple.TupleElements.Select(element => new Shape(element.Type, []))]
            : [];
    }
}
