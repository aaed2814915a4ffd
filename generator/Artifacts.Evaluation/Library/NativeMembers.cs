using System.Collections.Concurrent;
using System.Reflection;
using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Library;

/// <summary>Finds the library members that definitions may use.</summary>
/// <param name="provenance">Where what members give is noted, if it is.</param>
internal sealed class NativeMembers(Provenance provenance)
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // For as long as the process lives: reflection is slow to say what a type has.
    private static readonly ConcurrentDictionary<Type, Dictionary<string, MethodBase>> Methods = new();

    private readonly Dictionary<(string Id, Type Container, string Arguments), NativeMember?> known = [];

    /// <summary>Whether the type belongs to the authoring library, all of which may be used.</summary>
    public static bool IsAuthoring(TypeModel model) => model.Carrier.Assembly == typeof(Artifact).Assembly;

    /// <summary>A method, accessor, operator or constructor; <see langword="null"/> where it is not on the allow-list.</summary>
    public NativeMember? Method(IMethodSymbol definition, TypeModel container, IReadOnlyList<TypeModel> arguments)
    {
        var id = definition.GetDocumentationCommentId() ?? "";
        var key = (id, container.Carrier, string.Join(',', arguments.Select(argument => argument.Carrier.ToString())));
        if (!known.TryGetValue(key, out var member))
        {
            member = Find(definition, id, container, arguments);
            if (member is not null && provenance.IsKept && Tracers.Find(definition) is { } tracer)
            {
                member = new TracedMember(member, tracer);
            }

            known[key] = member;
        }

        return member;
    }

    /// <summary>A static member of one of the framework's interfaces, for one of its own types.</summary>
    public static NativeMember? StaticInterface(IMethodSymbol method, TypeModel number, TypeModel interfaceType, IReadOnlyList<TypeModel> arguments) => StaticInterfaces.Find(
        Reflect(method.OriginalDefinition.GetDocumentationCommentId() ?? "", interfaceType.Carrier, []) as MethodInfo, number, interfaceType, arguments);

    /// <summary>A constant-like field: <c>string.Empty</c> and its like.</summary>
    public static NativeMember? Field(IFieldSymbol field, TypeModel container)
    {
        var isAllowed = IsAuthoring(container)
            || AllowList.Find(field.GetDocumentationCommentId() ?? "", SymbolNames.RuntimeName(field.ContainingType) + "." + field.Name) is { } row && !(row.Orders && container.Arguments.Count > 0 && IsText(container.Arguments[0]));
        return isAllowed && container.Carrier.GetField(field.Name) is { } reflected ? new FieldMember(reflected) : null;
    }

    /// <summary>Copies a record of the authoring library, as <c>with</c> does.</summary>
    public static Func<object, object?>? Clone(TypeModel model)
    {
        if (!IsAuthoring(model) || model.Carrier.GetMethod("<Clone>$") is not { } clone)
        {
            return null;
        }

        var invoker = Invokers.Of(clone);
        return original => invoker.Invoke(original);
    }

    /// <summary>A constructor to call on an object that is there already; <see langword="null"/> where it is not on the allow-list.</summary>
    public ConstructorInfo? Constructor(IMethodSymbol definition, TypeModel container) =>
        Method(definition, container, []) is null ? null : Reflect(definition.GetDocumentationCommentId() ?? "", container.Carrier, []) as ConstructorInfo;

    /// <summary>The <c>Add</c> by which a collection expression fills a collection.</summary>
    public static Action<object, object?>? Adder(TypeModel model)
    {
        var element = model.Carrier.GetInterfaces().FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollection<>));
        if (element is null)
        {
            return null;
        }

        var add = Invokers.Of(element.GetMethod("Add")!);
        return (collection, value) => add.Invoke(collection, value);
    }

    private NativeMember? Find(IMethodSymbol definition, string id, TypeModel container, IReadOnlyList<TypeModel> arguments)
    {
        Row? row;
        if (IsAuthoring(container))
        {
            // A property is set in an object that has been paid for.
            row = new Row(id, definition.MethodKind == MethodKind.PropertySet ? Costs.Step : Costs.Grow);
        }
        else
        {
            row = definition is { Name: nameof(GetHashCode), IsStatic: false, Parameters.IsEmpty: true }
                ? new Row(id, Costs.Self, (_, _, self, _) => self!.GetHashCode())
                : AllowList.Find(id, SymbolNames.RuntimeName(definition.ContainingType) + "." + (definition.AssociatedSymbol?.MetadataName ?? definition.Name));
            if (row is null)
            {
                return null;
            }
        }

        if (row.Orders && OrdersText(definition, container, arguments))
        {
            return new CulturedMember(definition);
        }

        if (row.Accepts is { } accepts && !arguments.All(argument => accepts(argument.Carrier)))
        {
            return null;
        }

        if (container is NativeType { Underlying: { } underlying })
        {
            return new NullableMember(definition.AssociatedSymbol?.Name ?? definition.Name, underlying);
        }

        if (row.Binding is not null)
        {
            return new BoundMember(row, definition.IsStatic || definition.MethodKind == MethodKind.Constructor);
        }

        var reflected = Reflect(id, container.Carrier, arguments);
        if (reflected is null || !SpanOverloads.HasSpans(reflected))
        {
            return Reflected(row, reflected);
        }

        var overload = SpanOverloads.Find(definition.IsGenericMethod ? ((MethodInfo)reflected).GetGenericMethodDefinition() : reflected);
        if (overload is MethodInfo { IsGenericMethodDefinition: true } generic)
        {
            overload = generic.MakeGenericMethod([.. arguments.Select(argument => argument.Carrier)]);
        }

        return Reflected(row, overload) is { } member ? new SpanMember(member, overload!) : null;
    }

    private static NativeMember? Reflected(Row row, MethodBase? member) => member switch
    {
        ConstructorInfo constructor => new ReflectedConstructor(row, constructor),
        MethodInfo method => new ReflectedMethod(row, method),
        _ => null,
    };

    // The default order of strings depends on the culture data of the machine.
    private static bool OrdersText(IMethodSymbol definition, TypeModel container, IReadOnlyList<TypeModel> arguments) =>
        !definition.Parameters.Any(parameter => parameter.Type.Name is "IComparer" or "Comparison")
        && !GivesNumber(definition)
        && (arguments.Count > 0 ? IsText(arguments[Ordering(definition.TypeParameters)])
            : container.Carrier.Name.StartsWith("ValueTuple", StringComparison.Ordinal) ? container.Arguments.Any(IsText)
            : container.Arguments.Count > 0 && IsText(container.Arguments[Math.Max(0, definition.ContainingType.TypeParameters.ToList().FindIndex(parameter => parameter.Name == "TPriority"))]));

    // By which of its type arguments a method orders: the keys, else what comes last.
    private static int Ordering(IReadOnlyList<ITypeParameterSymbol> parameters)
    {
        var key = parameters.ToList().FindIndex(parameter => parameter.Name == "TKey");
        return key < 0 ? parameters.Count - 1 : key;
    }

    // Max(text => text.Length) compares the numbers.
    private static bool GivesNumber(IMethodSymbol definition) =>
        definition is { ContainingType.Name: nameof(Enumerable), Name: nameof(Enumerable.Min) or nameof(Enumerable.Max), ReturnType: not ITypeParameterSymbol };

    private static bool IsText(TypeModel model) => model.Carrier == typeof(string) || model is NativeType && model.Carrier == typeof(object)
        || model.Carrier.IsGenericType && (model.Carrier.Name.StartsWith("ValueTuple", StringComparison.Ordinal) || model.Carrier.Name.StartsWith("Tuple`", StringComparison.Ordinal) || model is NativeType { Underlying: not null })
            && model.Arguments.Any(IsText);

    private static Dictionary<string, MethodBase> MethodsOf(Type definition)
    {
        var byId = new Dictionary<string, MethodBase>(StringComparer.Ordinal);
        foreach (var member in definition.GetMembers(Declared).OfType<MethodBase>())
        {
            byId.TryAdd(DocumentationIds.Of(member), member);
        }

        return byId;
    }

    private static MethodBase? Reflect(string id, Type container, IReadOnlyList<TypeModel> arguments)
    {
        var definition = container.IsGenericType ? container.GetGenericTypeDefinition() : container;
        if (!Methods.GetOrAdd(definition, MethodsOf).TryGetValue(id, out var found))
        {
            return null;
        }

        if (container.IsGenericType)
        {
            found = MethodBase.GetMethodFromHandle(found.MethodHandle, container.TypeHandle)!;
        }

        return arguments.Count > 0 && found is MethodInfo method
            ? Closed(method, arguments)
            : found;
    }

    // The author's type may fulfil a constraint that its carrier does not.
    private static MethodInfo? Closed(MethodInfo method, IReadOnlyList<TypeModel> arguments)
    {
        try
        {
            return method.MakeGenericMethod([.. arguments.Select(argument => argument.Carrier)]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
