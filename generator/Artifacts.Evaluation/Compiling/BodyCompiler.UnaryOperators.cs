using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Operators on one operand.</content>
internal sealed partial class BodyCompiler
{
    private Node Unary(IUnaryOperation unary)
    {
        var operand = Compile(unary.Operand);
        var site = SiteOf(unary);
        if (unary.OperatorKind == UnaryOperatorKind.Hat)
        {
            return new FunctionNode(frame =>
            {
                var value = operand.EvaluateInt32(frame);
                return value < 0 ? throw frame.Session.Throw(new ArgumentOutOfRangeException("value", "Non-negative number required."), site) : new Index(value, fromEnd: true);
            });
        }

        if (unary is { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null, IsLifted: false } && unary.Operand.Type?.SpecialType == SpecialType.System_Boolean)
        {
            return new NotNode(operand);
        }

        var apply = UnaryFunction(unary, unary.OperatorKind, unary.OperatorMethod, unary.IsChecked, unary.Operand.Type, site);
        return new FunctionNode(frame => operand.Evaluate(frame) is var value && value is null && unary.IsLifted ? null : apply(frame, value));
    }

    private Func<Frame, object?, object?> UnaryFunction(
        IOperation operation, UnaryOperatorKind kind, IMethodSymbol? method, bool isChecked, ITypeSymbol? type, Site site)
    {
        if (method is not null && GenericMath(operation) is { } number && Operators.Unary(number, kind, isChecked) is { } onNumber)
        {
            return (_, value) => onNumber(value);
        }

        if (method is not null && OperatorCall(operation, method, site) is { } call)
        {
            return (frame, value) => call(frame, [value]);
        }

        var unwrapped = Unwrapped(type);
        if (unwrapped is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying })
        {
            var model = TypeOf(unwrapped, operation);
            var onUnderlying = Operators.Unary(underlying.SpecialType, kind, isChecked: false)!;
            return (_, value) => Enums.FromConstant(model, onUnderlying(Enums.ToNumber(value!))!);
        }

        var apply = Operators.Unary(unwrapped?.SpecialType ?? SpecialType.None, kind, isChecked)
            ?? throw Refuse(operation, $"Operator '{kind}' on '{type?.ToDisplayString()}' is not available in definitions");
        return (frame, value) =>
        {
            try
            {
                return apply(value);
            }
            catch (ArithmeticException exception)
            {
                throw frame.Session.Throw(exception, site);
            }
        };
    }
}
