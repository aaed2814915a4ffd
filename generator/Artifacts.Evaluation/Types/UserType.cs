using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>A class, struct, record or interface that the author wrote, with its type arguments.</summary>
internal sealed partial class UserType : TypeModel
{
    private readonly SlotsFactory? slotsFactory;
    private readonly Type? carrier;
    private readonly Lazy<NativeType?> nativeBase;
    private readonly Lazy<UserType?> baseType;
    private readonly Lazy<IReadOnlyList<TypeModel>> interfaces;
    private readonly Lazy<FieldLayout> layout;
    private readonly Lazy<object?[]> defaultFields;
    private readonly Lazy<int> memoryOfObject;

    public UserType(Session session, INamedTypeSymbol symbol, Substitution substitution, IReadOnlyList<TypeModel> arguments)
    {
        Session = session;
        Symbol = symbol;
        Substitution = substitution;
        Arguments = arguments;
        Statics = new StaticState(this);
        Members = new TypeMembers(this);
        baseType = new(FindBase);
        interfaces = new(() => [.. symbol.AllInterfaces.Select(type => session.Types.Of(type, substitution, DeclarationSite))]);
        layout = new(() => new FieldLayout(this));
        defaultFields = new(() => [.. Layout.Types.Select(type => type.Default)]);
        memoryOfObject = new(() => 48 + Layout.Types.Sum(type => type.IsValueType ? 32 : 8));
        nativeBase = new(FindNativeBase, LazyThreadSafetyMode.PublicationOnly);
        carrier = symbol.TypeKind switch
        {
            TypeKind.Struct => typeof(Slots<>).MakeGenericType(Tags.Register(this)),
            TypeKind.Interface => typeof(object),
            _ when DerivesFromNative => null,
            _ => typeof(Instance),
        };
        if (IsStruct)
        {
            slotsFactory = (SlotsFactory)Activator.CreateInstance(
                typeof(SlotsFactory<>).MakeGenericType(Carrier.GetGenericArguments()))!;
        }
    }

    public Session Session { get; }

    public INamedTypeSymbol Symbol { get; }

    public Substitution Substitution { get; }

    public StaticState Statics { get; }

    public TypeMembers Members { get; }

    public FieldLayout Layout => layout.Value;

    public bool IsStruct => Symbol.TypeKind == TypeKind.Struct;

    public bool IsInterface => Symbol.TypeKind == TypeKind.Interface;

    public UserType? Base => baseType.Value;

    public IReadOnlyList<TypeModel> Interfaces => interfaces.Value;

    public override Type Carrier => carrier ?? nativeBase.Value!.Carrier;

    public override object? Default => IsStruct ? Create(DefaultFields) : null;

    public override string Name => Arguments.Count == 0
        ? Symbol.ToDisplayString()
        : $"{Symbol.ToDisplayString().Split('<')[0]}<{string.Join(", ", Arguments)}>";

    public override string RuntimeName => Arguments.Count == 0
        ? SymbolNames.RuntimeName(Symbol)
        : $"{SymbolNames.RuntimeName(Symbol)}[{string.Join(',', Arguments.Select(argument => argument.RuntimeName))}]";

    public override string SimpleName => Symbol.MetadataName;

    public override string? Namespace => SymbolNames.Namespace(Symbol);

    protected override bool IsNested => Symbol.ContainingType is not null;

    public override bool IsErased => !IsStruct;

    /// <summary>Where the type is declared, for errors that no expression is to blame for.</summary>
    public Site DeclarationSite => new(Symbol.Locations[0].SourceTree!, Symbol.Locations[0].SourceSpan);

    /// <summary>The fields of <c>default</c>; shared, never written to.</summary>
    public object?[] DefaultFields => defaultFields.Value;

    /// <summary>What an object takes, in bytes, roughly: fields that are values are boxed.</summary>
    public int MemoryOfObject => memoryOfObject.Value;

    /// <summary>A new object with these fields, or a struct value.</summary>
    public object Create(object?[] fields) => slotsFactory is not null ? slotsFactory.Create(fields) : carrier is null ? CreateCarrier(fields) : new Instance(this, fields);

    public override bool Accepts(object value) => TypeOf(value) is { } type && type.IsOrInherits(this);

    /// <summary>The author's type of a value, or <see langword="null"/> for a native one.</summary>
    public static UserType? TypeOf(object? value) => value switch
    {
        Instance instance => instance.Type,
        ISlots slots => slots.Type,
        _ when Carriers.AreUsed => (value as ICarrier)?.Type,
        _ => null,
    };

    /// <summary>The fields of an object or of a struct value.</summary>
    public static object?[] FieldsOf(object value) => value switch
    {
        Instance instance => instance.Fields,
        ICarrier carrier => carrier.Fields,
        _ => ((ISlots)value).Fields,
    };

    public bool IsOrInherits(TypeModel other)
    {
        for (var type = this; type is not null; type = type.Base)
        {
            if (type == other)
            {
                return true;
            }
        }

        return other switch
        {
            NativeType { Carrier.IsInterface: false } when carrier is null => other.Carrier.IsAssignableFrom(Carrier),
            UserType { IsInterface: true } wanted => Interfaces.Contains(wanted) || wanted.HasVariance && Interfaces.Any(wanted.IsVariantOf),
            NativeType { Definition: not null } native => Interfaces.Contains(native) || Interfaces.Any(type => Subtyping.IsVariantOf(type, native)),
            NativeType => Interfaces.Contains(other) || other.Carrier == typeof(object) || IsStruct && other.Carrier == typeof(ValueType),
            _ => false,
        };
    }

    private bool HasVariance => Symbol.TypeParameters.Any(parameter => parameter.Variance != VarianceKind.None);

    // I<out T>, I<in T>: arguments may differ along the inheritance of the author's own reference types.
    private bool IsVariantOf(TypeModel implemented)
    {
        if (implemented is not UserType type || !SymbolEqualityComparer.Default.Equals(type.Symbol, Symbol))
        {
            return false;
        }

        for (var index = 0; index < Arguments.Count; index++)
        {
            var (wanted, actual) = (Arguments[index], type.Arguments[index]);
            var fits = wanted == actual || Symbol.TypeParameters[index].Variance switch
            {
                VarianceKind.Out => Subtyping.IsReferenceConversion(actual, wanted),
                VarianceKind.In => Subtyping.IsReferenceConversion(wanted, actual),
                _ => false,
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private UserType? FindBase()
    {
        if (IsStruct || Symbol.BaseType is null || Symbol.BaseType.SpecialType == SpecialType.System_Object)
        {
            return null;
        }

        if (!Session.Types.IsUserMade(Symbol.BaseType))
        {
            _ = nativeBase.Value;
            return null;
        }

        return (UserType)Session.Types.Of(Symbol.BaseType, Substitution, DeclarationSite);
    }
}
