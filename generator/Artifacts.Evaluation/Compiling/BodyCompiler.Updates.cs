using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Increments, decrements and compound assignments.</content>
internal sealed partial class BodyCompiler
{
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
            : ConversionFunction(compound, compound.OperatorMethod?.ReturnType ?? leftType, compound.Target.Type, compound.OutConversion.MethodSymbol, IsChecked(compound));
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

    // A shift is never checked, but its result is where it goes back into a smaller type; the compiler does not say so.
    private bool IsChecked(ICompoundAssignmentOperation compound) => compound.IsChecked ||
        (compound.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift && IsCheckedAround(compound.Syntax));

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
}
