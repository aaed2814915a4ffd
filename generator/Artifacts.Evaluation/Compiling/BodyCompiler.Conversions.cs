using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Conversions.</content>
internal sealed partial class BodyCompiler
{
    private Node Conversion(IConversionOperation conversion)
    {
        if (conversion.Operand is IAnonymousFunctionOperation or IMethodReferenceOperation)
        {
            throw Refuse(conversion, "A lambda as an expression tree is not available in definitions; use a delegate type");
        }

        if (conversion.Type?.ToDisplayString() is "System.FormattableString" or "System.IFormattable" && conversion.Operand is IInterpolatedStringOperation interpolated)
        {
            return Formattable(interpolated);
        }

        var operand = Compile(conversion.Operand);
        if (conversion.OperatorMethod is null)
        {
            switch (conversion.Operand.Type?.SpecialType, conversion.Type?.SpecialType)
            {
                case (SpecialType.System_Int32, SpecialType.System_Int64):
                    return new Int32ToInt64Node(operand);
                case (SpecialType.System_Int32, SpecialType.System_Double):
                    return new Int32ToDoubleNode(operand);
            }

            if (conversion.GetConversion().IsIdentity || conversion.Operand.Type is null)
            {
                return operand;
            }
        }

        if (conversion is { Operand: ITupleOperation tuple, Type: INamedTypeSymbol { IsTupleType: true } target } && tuple.Elements.Any(IsUntyped))
        {
            return UntypedTuple(tuple, target);
        }

        if (conversion.IsTryCast)
        {
            return TryCast(conversion, operand);
        }

        var convert = ConversionFunction(conversion, conversion.Operand.Type, conversion.Type, conversion.OperatorMethod, IsChecked(conversion));
        return new FunctionNode(frame => convert(frame, operand.Evaluate(frame)));
    }

    // Of conversions of T?, of tuples and to enums, the compiler does not say whether those inside are checked.
    private bool IsChecked(IConversionOperation conversion)
    {
        if (conversion.IsChecked || !(IsNullable(conversion.Operand.Type) || IsNullable(conversion.Type)
            || conversion.Type is { IsTupleType: true } or { TypeKind: TypeKind.Enum } || conversion.Operand.Type is { TypeKind: TypeKind.Enum }))
        {
            return conversion.IsChecked;
        }

        return IsCheckedAround(conversion.Syntax);
    }

    private bool IsCheckedAround(SyntaxNode syntax)
    {
        for (var node = syntax; node is not null; node = node.Parent)
        {
            if (node.Kind() is var kind && kind is SyntaxKind.CheckedExpression or SyntaxKind.CheckedStatement)
            {
                return true;
            }

            if (kind is SyntaxKind.UncheckedExpression or SyntaxKind.UncheckedStatement)
            {
                return false;
            }
        }

        return session.Compilation.Options.CheckOverflow;
    }

    /// <summary>A conversion as a function; null passes through where the types allow it.</summary>
    private Func<Frame, object?, object?> ConversionFunction(
        IOperation operation, ITypeSymbol? from, ITypeSymbol? to, IMethodSymbol? method, bool isChecked)
    {
        var site = SiteOf(operation);
        if (method is not null && OperatorCall(operation, method, site) is { } call)
        {
            return UserConversion(operation, from, to, method, call, isChecked);
        }

        var source = Unwrapped(from);
        var target = Unwrapped(to);
        var isSpan = IsSpan(to);
        var noSpan = isSpan ? TypeOf(to, operation).Default : null;
        var toNonNullable = from is not null && !ReferenceEquals(source, from) && ReferenceEquals(target, to) && target is { IsValueType: true };
        var isUnboxing = source is { IsReferenceType: true } && target is { IsValueType: true } && !ReferenceEquals(target, to);
        var unboxed = isUnboxing ? TypeOf(to, operation) : null;
        Func<Frame, object?, object?> convert = unboxed is null
            ? ValueConversion(operation, source, target, isChecked, site)
            : (frame, value) => Cast(frame, value!, unboxed, site);
        return (frame, value) =>
        {
            if (value is null)
            {
                return isSpan ? noSpan : toNonNullable ? throw frame.Session.Throw(new InvalidOperationException("Nullable object must have a value."), site)
                    : target is { IsValueType: true } && source is { IsValueType: false } && ReferenceEquals(target, to) ? throw frame.Session.Throw(new NullReferenceException(), site)
                    : null;
            }

            return convert(frame, value);
        };
    }

    private Func<Frame, object?, object?> UserConversion(
        IOperation operation, ITypeSymbol? from, ITypeSymbol? to, IMethodSymbol method, Func<Frame, object?[], object?> call, bool isChecked)
    {
        var before = ConversionFunction(operation, from, method.Parameters[0].Type, null, isChecked);
        var after = ConversionFunction(operation, method.ReturnType, to, null, isChecked);
        var isLifted = Unwrapped(from) is { } source && !ReferenceEquals(source, from)
            && ReferenceEquals(Unwrapped(method.Parameters[0].Type), method.Parameters[0].Type);
        return (frame, value) => value is null && isLifted ? null : after(frame, call(frame, [before(frame, value)]));
    }

    private Func<Frame, object?, object?> ValueConversion(IOperation operation, ITypeSymbol? from, ITypeSymbol? to, bool isChecked, Site site)
    {
        if (from is null || to is null || SymbolEqualityComparer.Default.Equals(from, to))
        {
            return static (_, value) => value;
        }

        var (source, target) = (TypeOf(from, operation), TypeOf(to, operation));
        if (source == target)
        {
            return static (_, value) => value;
        }

        if (Numeric(source, target, isChecked) is { } numeric)
        {
            return (frame, value) =>
            {
                try
                {
                    return numeric(value);
                }
                catch (ArithmeticException exception)
                {
                    throw frame.Session.Throw(exception, site);
                }
            };
        }

        if (IsSpan(to) && SpanConversion(source, target, site) is { } toSpan)
        {
            return toSpan;
        }

        if (from is INamedTypeSymbol { IsTupleType: true } sourceTuple && to is INamedTypeSymbol { IsTupleType: true } targetTuple)
        {
            return TupleConversion(operation, sourceTuple, targetTuple, target, isChecked);
        }

        if (source is NativeType { IsErased: true, IsValueType: false } && target is NativeType && (!target.IsErased || source.Carrier.IsArray))
        {
            session.Types.Objects.HasCovariantArrays |= source.Carrier.IsArray && target.Carrier.IsArray;
            return Noting(source, ReferenceConversion(operation, from, to, source, target, site));
        }

        return source is NativeType { Carrier.IsInterface: true }
            ? Unwrapping(target, ReferenceConversion(operation, from, to, source, target, site))
            : ReferenceConversion(operation, from, to, source, target, site);
    }

    private Func<Frame, object?, object?> ReferenceConversion(
        IOperation operation, ITypeSymbol from, ITypeSymbol to, TypeModel source, TypeModel target, Site site)
    {
        if (source.IsValueType && source is not UserType && !target.IsValueType)
        {
            // Each conversion makes a box of its own.
            return static (_, value) => Boxed.Anew(value!);
        }

        if (Bridge(operation, from, to) is { } bridge)
        {
            return (frame, value) => bridge(frame, value!) ?? Cast(frame, value!, target, site);
        }

        if (source is UserType { IsStruct: true } boxed && !target.IsValueType)
        {
            // A box has fields of its own, which calls through an interface change in place.
            return (_, value) => boxed.Create((object?[])((Values.ISlots)value!).Fields.Clone());
        }

        if (target is UserType { IsStruct: true } unboxed && !source.IsValueType)
        {
            return (frame, value) => unboxed.Create((object?[])((Values.ISlots)Cast(frame, value!, target, site)).Fields.Clone());
        }

        if (to.TypeKind == TypeKind.Delegate && from.TypeKind == TypeKind.Delegate || to.SpecialType == SpecialType.System_Object || target.Carrier.IsAssignableFrom(source.Carrier) && source is NativeType && target is NativeType { IsErased: false })
        {
            return static (_, value) => value;
        }

        return (frame, value) => Cast(frame, value!, target, site);
    }

    private static object Cast(Frame frame, object value, TypeModel target, Site site)
    {
        if (target is not NativeType { Carrier.IsInterface: true })
        {
            value = AuthorProxy.Unwrap(value);
        }

        if (target is NativeType { IsErased: true } && target.Accepts(value)
            && frame.Session.Types.Objects.Find(value) is { } known && Subtyping.Fits(known, target) == false)
        {
            throw frame.Session.Throw(new InvalidCastException($"Unable to cast object of type '{known.CastName}' to type '{target.CastName}'."), site);
        }

        // An object of the author may stand for a library interface that it implements; calls through it find the author's members.
        if (target.Accepts(value) || UserType.TypeOf(value) is { } type && type.Interfaces.Contains(target))
        {
            return value;
        }

        // A boxed enum may be taken out as its number, and a boxed number as an enum.
        if (Enums.IsEnumValue(value) && Enums.ToNumber(value) is var number && number.GetType() == target.Carrier)
        {
            return number;
        }

        if (target is UserEnum wanted && Enums.FromBits(0, wanted.UnderlyingType).GetType() == value.GetType())
        {
            return Enums.FromConstant(target, value);
        }

        throw frame.Session.Throw(
            new InvalidCastException($"Unable to cast object of type '{TypeValues.NameInCasts(frame.Session, value)}' to type '{target.CastName}'."), site);
    }

    private static Func<object?, object?>? Numeric(TypeModel source, TypeModel target, bool isChecked)
    {
        var (from, to) = (NumberTypeOf(source), NumberTypeOf(target));
        if (from == SpecialType.None || to == SpecialType.None)
        {
            return null;
        }

        var convert = NumericConversion.Create(to, isChecked);
        return (Enums.IsEnum(source), Enums.IsEnum(target)) switch
        {
            (false, false) => convert,
            (true, false) => value => convert(Enums.ToNumber(value!)),
            (false, true) => value => Enums.FromConstant(target, convert(value)!),
            (true, true) => value => Enums.FromConstant(target, convert(Enums.ToNumber(value!))!),
        };
    }

    private static SpecialType NumberTypeOf(TypeModel model) => model switch
    {
        UserEnum user => user.UnderlyingType,
        NativeType { Carrier.IsEnum: true } => SpecialTypeOf(Enum.GetUnderlyingType(model.Carrier)),
        NativeType => SpecialTypeOf(model.Carrier),
        _ => SpecialType.None,
    };

    private static SpecialType SpecialTypeOf(Type type) =>
        type == typeof(nint) ? SpecialType.System_IntPtr
        : type == typeof(nuint) ? SpecialType.System_UIntPtr
        : type.IsEnum ? SpecialType.None
        : Type.GetTypeCode(type) switch
        {
            TypeCode.SByte => SpecialType.System_SByte,
            TypeCode.Byte => SpecialType.System_Byte,
            TypeCode.Int16 => SpecialType.System_Int16,
            TypeCode.UInt16 => SpecialType.System_UInt16,
            TypeCode.Int32 => SpecialType.System_Int32,
            TypeCode.UInt32 => SpecialType.System_UInt32,
            TypeCode.Int64 => SpecialType.System_Int64,
            TypeCode.UInt64 => SpecialType.System_UInt64,
            TypeCode.Char => SpecialType.System_Char,
            TypeCode.Single => SpecialType.System_Single,
            TypeCode.Double => SpecialType.System_Double,
            TypeCode.Decimal => SpecialType.System_Decimal,
            _ => SpecialType.None,
        };

    private IMethodSymbol? UserConversionMethod(ITypeSymbol from, ITypeSymbol to) =>
        session.Compilation.ClassifyConversion(from, to).MethodSymbol;

    /// <summary>How an object of the author becomes a library interface that native code calls.</summary>
    private Func<Frame, object, object?>? Bridge(IOperation operation, ITypeSymbol? from, ITypeSymbol? to)
    {
        if (to is not { TypeKind: TypeKind.Interface } || session.Types.IsUserMade(to.OriginalDefinition))
        {
            return null;
        }

        var target = TypeOf(to, operation);
        return InterfaceBridges.Find(target) is { } bridge
            ? (frame, value) => UserType.TypeOf(value) is { } type ? bridge(frame.Session, type, value) : null
            : null;
    }
}
