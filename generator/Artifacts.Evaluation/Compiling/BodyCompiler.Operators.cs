using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Operators.</content>
internal sealed partial class BodyCompiler
{
    private Node Binary(IBinaryOperation binary)
    {
        if (binary.OperatorKind == BinaryOperatorKind.Add && binary.Type?.SpecialType == SpecialType.System_String)
        {
            return Concatenation(binary);
        }

        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return Logical(binary);
        }

        var left = Compile(binary.LeftOperand);
        var right = Compile(binary.RightOperand);
        var site = SiteOf(binary);
        if (Typed(binary, left, right, site) is { } typed)
        {
            return typed;
        }

        var apply = BinaryFunction(
            binary, binary.OperatorKind, binary.OperatorMethod, binary.IsChecked, binary.LeftOperand.Type, binary.RightOperand.Type, site);
        return IsLifted(binary)
            ? new FunctionNode(frame => Lift(binary.OperatorKind, (one, other) => apply(frame, one, other), left.Evaluate(frame), right.Evaluate(frame)))
            : new FunctionNode(frame => apply(frame, left.Evaluate(frame), right.Evaluate(frame)));
    }

    // "x == null" on a T? is not called lifted, but compares as if it were.
    private static bool IsLifted(IBinaryOperation binary) => binary.IsLifted
        || binary.OperatorMethod is null && (IsNullable(binary.LeftOperand.Type) || IsNullable(binary.RightOperand.Type));

    private static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    // The operators on bool, int, long and double, which need no box.
    private static Node? Typed(IBinaryOperation binary, Node left, Node right, Site site)
    {
        if (IsLifted(binary) || binary.OperatorMethod is not null)
        {
            return null;
        }

        var kind = binary.OperatorKind;
        var isComparison = kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan
            or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;
        var isShift = kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift;
        return (binary.LeftOperand.Type?.SpecialType, isComparison, isShift) switch
        {
            (SpecialType.System_Int32, true, _) => new Int32ComparisonNode(kind, left, right),
            (SpecialType.System_Int32, false, _) => new Int32BinaryNode(kind, binary.IsChecked, left, right, site),
            (SpecialType.System_Int64, false, false) => new Int64BinaryNode(kind, binary.IsChecked, left, right, site),
            (SpecialType.System_Double, false, _) => new DoubleBinaryNode(kind, left, right),
            (SpecialType.System_Boolean, _, _) when binary.RightOperand.Type?.SpecialType == SpecialType.System_Boolean => new BooleanBinaryNode(kind, left, right),
            _ => null,
        };
    }

    /// <summary>A binary operator as a function of values that are not null.</summary>
    private Func<Frame, object?, object?, object?> BinaryFunction(
        IOperation operation, BinaryOperatorKind kind, IMethodSymbol? method, bool isChecked, ITypeSymbol? leftType, ITypeSymbol? rightType, Site site)
    {
        if (method is not null && GenericMath(operation) is { } number && Operators.Binary(number, kind, isChecked) is { } onNumber)
        {
            return Guarded(onNumber, site);
        }

        if (method is not null && OperatorCall(operation, method, site) is { } call)
        {
            return (frame, left, right) => call(frame, [left, right]);
        }

        var type = Unwrapped(leftType) ?? Unwrapped(rightType);
        var other = Unwrapped(rightType) ?? type;
        if (type?.TypeKind == TypeKind.Enum || other?.TypeKind == TypeKind.Enum)
        {
            return EnumFunction(operation, kind, isChecked, type!, other!, site);
        }

        if (type?.TypeKind == TypeKind.Delegate)
        {
            return DelegateFunction(operation, kind);
        }

        if (type is not null && Operators.Binary(type.SpecialType, kind, isChecked) is { } apply)
        {
            return Guarded(apply, site);
        }

        if (kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            return Equality(kind == BinaryOperatorKind.Equals, type, site);
        }

        throw Refuse(operation, $"Operator '{kind}' on '{leftType?.ToDisplayString()}' and '{rightType?.ToDisplayString()}' is not available in definitions");
    }

    private static Func<Frame, object?, object?, object?> Guarded(Func<object?, object?, object?> apply, Site site) => (frame, left, right) =>
    {
        try
        {
            return apply(left, right);
        }
        catch (ArithmeticException exception)
        {
            throw frame.Session.Throw(exception, site);
        }
    };

    private static Func<Frame, object?, object?, object?> Equality(bool isEquals, ITypeSymbol? type, Site site)
    {
        if (type?.SpecialType == SpecialType.System_String)
        {
            return (frame, left, right) =>
            {
                Library.Costs.Read(frame.Session, site, left);
                return Boxed.Of(string.Equals((string?)left, (string?)right, StringComparison.Ordinal) == isEquals);
            };
        }

        // Two boxes of one value are two objects.
        var isReference = type is { IsReferenceType: true };
        return (frame, left, right) =>
        {
            if (left is string && right is string)
            {
                throw frame.Session.Refuse(EvaluationRules.UnsupportedConstruct, site, "Comparing the references of strings is not available in definitions; compare the strings with '==' on 'string'");
            }

            return Boxed.Of((ReferenceEquals(left, right) || !isReference && left is ValueType && Equals(left, right)
                || left is Delegate or Closure && DelegateBridge.AreEqual(left, right)) == isEquals);
        };
    }

    private static ITypeSymbol? Unwrapped(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private Func<Frame, object?, object?, object?> EnumFunction(
        IOperation operation, BinaryOperatorKind kind, bool isChecked, ITypeSymbol left, ITypeSymbol right, Site site)
    {
        var enumType = (INamedTypeSymbol)(left.TypeKind == TypeKind.Enum ? left : right);
        var underlying = enumType.EnumUnderlyingType!.SpecialType;
        var apply = Operators.Binary(underlying, kind, isChecked)
            ?? throw Refuse(operation, $"Operator '{kind}' on enums is not available in definitions");
        var toUnderlying = NumericConversion.Create(underlying, isChecked);
        var model = TypeOf(enumType, operation);

        // E + 1 is an E, E - E is a number, comparisons are bools.
        var givesNumber = kind == BinaryOperatorKind.Subtract && left.TypeKind == TypeKind.Enum && right.TypeKind == TypeKind.Enum;
        object Number(object? value) => value is null ? 0 : Enums.IsEnumValue(value) ? Enums.ToNumber(value) : toUnderlying(value)!;
        return (frame, one, other) =>
        {
            try
            {
                var result = apply(Number(one), Number(other))!;
                return result is bool || givesNumber ? result : Enums.FromConstant(model, result);
            }
            catch (ArithmeticException exception)
            {
                throw frame.Session.Throw(exception, site);
            }
        };
    }

    private Func<Frame, object?, object?, object?> DelegateFunction(IOperation operation, BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => (frame, left, right) => Combine(frame, SiteOf(operation), left, right),
        BinaryOperatorKind.Subtract => (_, left, right) => Removed(left, right),
        BinaryOperatorKind.Equals => (_, left, right) => Boxed.Of(DelegateBridge.AreEqual(left, right)),
        BinaryOperatorKind.NotEquals => (_, left, right) => Boxed.Of(!DelegateBridge.AreEqual(left, right)),
        _ => throw Refuse(operation, $"Operator '{kind}' on delegates is not available in definitions"),
    };

    private static object? Removed(object? left, object? right) => left is Closure || right is Closure
        ? CombinedClosure.Remove((Closure?)left, (Closure?)right)
        : DelegateBridge.Remove((Delegate?)left, (Delegate?)right);

    private static object? Combine(Frame frame, Site site, object? left, object? right)
    {
        frame.Session.ChargeElements(DelegateBridge.CountOf(left) + DelegateBridge.CountOf(right), site);
        return left is Closure || right is Closure
            ? CombinedClosure.Combine((Closure?)left, (Closure?)right)
            : Delegate.Combine((Delegate?)left, (Delegate?)right);
    }

    // Lifted operators: null in, null out, save that comparisons give a bool.
    private static object? Lift(BinaryOperatorKind kind, Func<object?, object?, object?> apply, object? left, object? right)
    {
        if (left is not null && right is not null)
        {
            return apply(left, right);
        }

        return kind switch
        {
            BinaryOperatorKind.Equals => Boxed.Of(left is null && right is null),
            BinaryOperatorKind.NotEquals => Boxed.Of(left is not null || right is not null),
            BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
                or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => Boxed.False,

            // Three-valued logic on bool?: what the other side decides alone is decided.
            BinaryOperatorKind.And when left is false || right is false => Boxed.False,
            BinaryOperatorKind.Or when left is true || right is true => Boxed.True,
            _ => null,
        };
    }

    private static ITypeSymbol? ConstrainedType(IOperation operation) => operation switch
    {
        IBinaryOperation binary => binary.ConstrainedToType,
        IUnaryOperation unary => unary.ConstrainedToType,
        IConversionOperation conversion => conversion.ConstrainedToType,
        ICompoundAssignmentOperation compound => compound.ConstrainedToType,
        IIncrementOrDecrementOperation step => step.ConstrainedToType,
        _ => null,
    };

    // An operator of INumber<T> where T stands for one of C#'s own numbers: the number's own operator.
    private SpecialType? GenericMath(IOperation operation) =>
        ConstrainedType(operation) is { } type && TypeOf(type, operation) is NativeType native && NumberTypeOf(native) is not SpecialType.None and var number
            ? number
            : null;

    // An operator of a framework's interface: of the author's type that implements it, or of one of the framework's numbers.
    private Func<Frame, object?[], object?> InterfaceOperator(IOperation operation, IMethodSymbol method, ITypeSymbol parameter, TypeModel container, Site site)
    {
        if (TypeOf(parameter, operation) is UserType)
        {
            var implementation = StaticImplementation(parameter, method, [], operation);
            return (_, values) => implementation.Invoke(null, values, site);
        }

        var member = Library.NativeMembers.StaticInterface(method, TypeOf(parameter, operation), container, []) ?? throw Unavailable(method, site);
        return (frame, values) => member.Call(frame.Session, site, null, values);
    }

    /// <summary>A call of a user-defined operator or conversion, of the author or of the library.</summary>
    private Func<Frame, object?[], object?>? OperatorCall(IOperation operation, IMethodSymbol method, Site site)
    {
        var container = TypeOf(method.ContainingType, operation);
        if (container is NativeType { Carrier.IsInterface: true } or NativeType { IsOfAuthor: true } && ConstrainedType(operation) is { } parameter)
        {
            return InterfaceOperator(operation, method, parameter, container, site);
        }

        if (container is UserType user)
        {
            var constrained = ConstrainedType(operation);
            var target = constrained is not null ? StaticImplementation(constrained, method, [], operation) : user.Method(method.OriginalDefinition, []);
            return (_, values) => target.Invoke(null, values, site);
        }

        // The operators of numbers, strings and delegates are C#'s own.
        if (method.ContainingType.SpecialType is not SpecialType.None and not SpecialType.System_DateTime || method.ContainingType.TypeKind == TypeKind.Delegate)
        {
            return null;
        }

        var member = session.Natives.Method(method.OriginalDefinition, container, []) ?? throw Unavailable(method, site);
        return (frame, values) => member.Call(frame.Session, site, null, values);
    }
}
