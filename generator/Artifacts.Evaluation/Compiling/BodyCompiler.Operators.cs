using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
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
            return binary.OperatorMethod is null
                ? new LogicalNode(binary.OperatorKind == BinaryOperatorKind.ConditionalAnd, Compile(binary.LeftOperand), Compile(binary.RightOperand))
                : throw Refuse(binary, "'&&' and '||' on a type with its own 'true' and 'false' are not available in definitions; write '&' or '|'");
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
        BinaryOperatorKind.Subtract => (_, left, right) => left is Closure || right is Closure
            ? CombinedClosure.Remove((Closure?)left, (Closure?)right)
            : DelegateBridge.Remove((Delegate?)left, (Delegate?)right),
        BinaryOperatorKind.Equals => (_, left, right) => Boxed.Of(DelegateBridge.AreEqual(left, right)),
        BinaryOperatorKind.NotEquals => (_, left, right) => Boxed.Of(!DelegateBridge.AreEqual(left, right)),
        _ => throw Refuse(operation, $"Operator '{kind}' on delegates is not available in definitions"),
    };

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

    /// <summary>A call of a user-defined operator or conversion, of the author or of the library.</summary>
    private Func<Frame, object?[], object?>? OperatorCall(IOperation operation, IMethodSymbol method, Site site)
    {
        var container = TypeOf(method.ContainingType, operation);
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

    private Node Step(IIncrementOrDecrementOperation step)
    {
        var isIncrement = step.Kind == OperationKind.Increment;
        var site = SiteOf(step);
        var target = AsPlace(step.Target);
        if (step.OperatorMethod is null && target is PrimitiveLocal && !step.IsChecked && step.Target.Type?.SpecialType == SpecialType.System_Int32
            && step.Target is ILocalReferenceOperation or IParameterReferenceOperation)
        {
            var symbol = step.Target is ILocalReferenceOperation local ? (ISymbol)local.Local : ((IParameterReferenceOperation)step.Target).Parameter;
            return new Int32StepNode(variables[symbol.OriginalDefinition].Slot, isIncrement ? 1 : -1, step.IsPostfix);
        }

        if (step.OperatorMethod is { IsStatic: false } own)
        {
            return InPlace(target, null, own, step);
        }

        var apply = StepFunction(step, isIncrement, site);
        return new CompoundAssignmentNode(
            target, null, (frame, old, _) => old is null && step.IsLifted ? null : apply(frame, old), step.IsPostfix, site);
    }

    // An operator that changes its object, or the struct that it stands in.
    private CompoundAssignmentNode InPlace(Place target, Node? value, IMethodSymbol method, IOperation operation)
    {
        var own = ((UserType)TypeOf(method.ContainingType, operation)).Method(method.OriginalDefinition, []);
        var site = SiteOf(operation);
        return new CompoundAssignmentNode(
            target,
            value,
            (_, left, right) =>
            {
                var self = left;
                own.Invoke(ref self, value is null ? [] : [right], site);
                return self;
            },
            givesOld: false,
            site);
    }

    private Func<Frame, object?, object?> StepFunction(IIncrementOrDecrementOperation step, bool isIncrement, Site site)
    {
        if (GenericMath(step) is { } number && Operators.Step(number, isIncrement, step.IsChecked) is { } onNumber)
        {
            return (_, value) => onNumber(value);
        }

        if (step.OperatorMethod is { } method && OperatorCall(step, method, site) is { } call)
        {
            return (frame, value) => call(frame, [value]);
        }

        var type = Unwrapped(step.Target.Type)!;
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum, EnumUnderlyingType: { } underlying })
        {
            var model = TypeOf(type, step);
            var onUnderlying = Operators.Step(underlying.SpecialType, isIncrement, step.IsChecked)!;
            return (_, value) => Enums.FromConstant(model, onUnderlying(Enums.ToNumber(value!))!);
        }

        var apply = Operators.Step(type.SpecialType, isIncrement, step.IsChecked)
            ?? throw Refuse(step, $"'{(isIncrement ? "++" : "--")}' on '{type.ToDisplayString()}' is not available in definitions");
        return (_, value) => apply(value);
    }

    private Node CompoundAssignment(ICompoundAssignmentOperation compound)
    {
        var site = SiteOf(compound);
        var target = AsPlace(compound.Target);
        var value = Compile(compound.Value);
        if (compound.OperatorKind == BinaryOperatorKind.Add && compound.Type?.SpecialType == SpecialType.System_String)
        {
            Site[] sites = [new Site(compound.Target.Syntax), new Site(compound.Value.Syntax)];
            return new CompoundAssignmentNode(
                target,
                value,
                (frame, left, right) => InterpolatedStringNode.Concatenate(frame.Session, [Library.Texts.Of(frame.Session, sites[0], left), Library.Texts.Of(frame.Session, sites[1], right)], sites, site),
                givesOld: false,
                site);
        }

        if (compound.OperatorMethod is { IsStatic: false } own)
        {
            return InPlace(target, value, own, compound);
        }

        // target op= value: the operator works on the promoted type, and its result is converted back.
        var leftType = PromotedTarget(compound);
        var toOperand = ConversionFunction(compound, compound.Target.Type, leftType, compound.InConversion.MethodSymbol, isChecked: false);
        var apply = BinaryFunction(compound, compound.OperatorKind, compound.OperatorMethod, compound.IsChecked, leftType, compound.Value.Type, site);
        var back = compound.OperatorMethod is null && Unwrapped(compound.Target.Type)?.TypeKind == TypeKind.Enum
            ? static (_, result) => result
            : ConversionFunction(compound, compound.OperatorMethod?.ReturnType ?? leftType, compound.Target.Type, compound.OutConversion.MethodSymbol, compound.IsChecked);
        var isLifted = compound.IsLifted;
        return new CompoundAssignmentNode(
            target,
            value,
            (frame, left, right) =>
            {
                var result = isLifted
                    ? Lift(compound.OperatorKind, (one, other) => apply(frame, toOperand(frame, one), other), left, right)
                    : apply(frame, toOperand(frame, left), right);
                return result is null ? null : back(frame, result);
            },
            givesOld: false,
            site);
    }

    // byte += int computes in int, int += double in double; a shift promotes its left side alone.
    private ITypeSymbol? PromotedTarget(ICompoundAssignmentOperation compound)
    {
        var target = Unwrapped(compound.Target.Type);
        if (compound.OperatorMethod is { ContainingType.SpecialType: SpecialType.None } method)
        {
            return method.Parameters[0].Type;
        }

        if (compound.InConversion.MethodSymbol is not null)
        {
            return Unwrapped(compound.Value.Type);
        }

        if (target?.TypeKind is TypeKind.Enum or TypeKind.Delegate || !NumericConversion.IsNumeric(target?.SpecialType ?? SpecialType.None))
        {
            return target;
        }

        var value = Unwrapped(compound.Value.Type);
        var isShift = compound.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift;
        if (isShift)
        {
            return target!.SpecialType is SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
                or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
                ? target
                : session.Compilation.GetSpecialType(SpecialType.System_Int32);
        }

        // Roslyn converts the value to the type that the operator works in.
        return value;
    }

    private Node Concatenation(IBinaryOperation binary)
    {
        if (binary.OperatorMethod is { } method && session.Types.IsUserMade(method))
        {
            var call = OperatorCall(binary, method, SiteOf(binary))!;
            var (one, other) = (Compile(binary.LeftOperand), Compile(binary.RightOperand));
            return new FunctionNode(frame => call(frame, [one.Evaluate(frame), other.Evaluate(frame)]));
        }

        var operands = new List<IOperation>();
        IOperation left = binary;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } sum
            && (sum.OperatorMethod is null || !session.Types.IsUserMade(sum.OperatorMethod)))
        {
            operands.Insert(0, sum.RightOperand);
            left = sum.LeftOperand;
        }

        operands.Insert(0, left);
        return new ConcatenationNode(
            [.. operands.Select(operand => Compile(Unboxed(operand)))], [.. operands.Select(operand => new Site(operand.Syntax))], SiteOf(binary));
    }

    // "a" + 1 boxes the number first, which makes no difference to its text.
    private static IOperation Unboxed(IOperation operand) =>
        operand is IConversionOperation { IsImplicit: true, Type.SpecialType: SpecialType.System_Object, OperatorMethod: null } boxing
            ? boxing.Operand
            : operand;

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
}
