using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Objects, arrays, collections and their initializers.</content>
internal sealed partial class BodyCompiler
{
    private Node ObjectCreation(IObjectCreationOperation creation)
    {
        var model = TypeOf(creation);
        var site = SiteOf(creation);
        var initializer = creation.Initializer is null ? null : Initializer(creation.Initializer);
        var constructor = creation.Constructor!;
        if (model is UserType user)
        {
            var method = user.IsStruct && constructor.IsImplicitlyDeclared && constructor.Parameters.IsEmpty
                ? null
                : user.Method(constructor.OriginalDefinition, []);
            return new UserCreationNode(user, method, CallParts(null, creation.Arguments).Arguments, initializer, site);
        }

        if (constructor.IsImplicitlyDeclared && model.IsValueType && constructor.Parameters.IsEmpty)
        {
            return Filled(DefaultOf(model), initializer);
        }

        var member = session.Natives.Method(constructor.OriginalDefinition, model, [])
            ?? throw Unavailable(constructor, NameSite(creation));
        var origin = NativeMembers.IsAuthoring(model) ? OriginOf(creation, creation.Arguments, creation.Initializer) : null;
        var call = origin is null && session.Provenance.IsKept ? CallSyntax.Of(creation) : null;
        return new NativeCreationNode(member, NativeArguments(constructor, creation.Arguments), initializer, origin, call is null ? site : new Site(creation.Syntax) { Call = call });
    }

    private Node AnonymousCreation(IAnonymousObjectCreationOperation creation)
    {
        var type = (UserType)TypeOf(creation);
        var values = creation.Initializers.Select(initializer => Compile(((ISimpleAssignmentOperation)initializer).Value)).ToList();
        var site = SiteOf(creation);
        return new FunctionNode(frame =>
        {
            frame.Session.ChargeMemory(32 + (8 * values.Count), site);
            var fields = new object?[values.Count];
            for (var index = 0; index < fields.Length; index++)
            {
                fields[index] = values[index].Evaluate(frame);
            }

            return type.Create(fields);
        });
    }

    // HashCode.Add changes the very box, so each variable begins with one of its own.
    private static Node DefaultOf(TypeModel model) => model.Carrier == typeof(HashCode)
        ? new FunctionNode(static _ => default(HashCode))
        : new ConstantNode(model.Default);

    private static Node Filled(Node value, InitializerNode? initializer) =>
        initializer is null ? value : new FunctionNode(frame => initializer.Fill(frame, value.Evaluate(frame)));

    private Node TypeParameterCreation(ITypeParameterObjectCreationOperation creation)
    {
        var model = TypeOf(creation);
        var initializer = creation.Initializer is null ? null : Initializer(creation.Initializer);
        if (model is UserType user)
        {
            var constructor = user.Symbol.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty);
            var method = constructor is null || user.IsStruct && constructor.IsImplicitlyDeclared ? null : user.Method(constructor, []);
            return new UserCreationNode(user, method, [], initializer, SiteOf(creation));
        }

        return model.IsValueType
            ? Filled(new ConstantNode(model.Default), initializer)
            : throw Refuse(creation, $"'new {model.Name}()' through a type parameter is not available in definitions; pass a delegate that makes it");
    }

    // Which argument or initializer gives which property its value: parameters are named like the property they set.
    private static CreationOrigin OriginOf(
        IOperation creation, IEnumerable<IArgumentOperation> arguments, IObjectOrCollectionInitializerOperation? initializer)
    {
        var properties = new Dictionary<string, Site>(StringComparer.OrdinalIgnoreCase);
        foreach (var argument in arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.Explicit)
            {
                properties[argument.Parameter!.Name] = new Site(argument.Value.Syntax);
            }
        }

        foreach (var member in initializer?.Initializers ?? [])
        {
            if (member is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
            {
                properties[target.Property.Name] = new Site(assignment.Value.Syntax);
            }
        }

        return new CreationOrigin(new Site(creation.Syntax), properties);
    }

    private InitializerNode Initializer(IObjectOrCollectionInitializerOperation initializer) =>
        new([.. initializer.Initializers.Select(InitializerMember)]);

    private Node InitializerMember(IOperation member) => member is IMemberInitializerOperation nested
        ? new NestedInitializerNode(
            Compile(nested.InitializedMember),
            Initializer(nested.Initializer),
            nested.InitializedMember.Type is { IsValueType: true },
            SiteOf(nested))
        : Compile(member);

    private Node With(IWithOperation with)
    {
        var model = TypeOf(with.Operand);
        var initializer = with.Initializer is null ? null : Initializer(with.Initializer);
        var site = SiteOf(with);
        if (model is UserType or { IsValueType: true })
        {
            return new WithNode(Compile(with.Operand), UserClone, initializer, null, site);
        }

        var clone = NativeMembers.Clone(model)
            ?? throw session.Refuse(EvaluationRules.UnavailableMember, site, $"'with' on '{model.Name}' is not available in definitions");
        return new WithNode(Compile(with.Operand), (_, original) => clone(original), initializer, OriginOf(with, [], with.Initializer), site);
    }

    private static object? UserClone(Session session, object original)
    {
        if (original is not Instance instance)
        {
            return original;
        }

        var type = instance.Type;
        var copy = type.Create((object?[])instance.Fields.Clone());
        for (var current = type; current is not null; current = current.Base)
        {
            var constructor = current.Symbol.InstanceConstructors.FirstOrDefault(candidate => !candidate.IsImplicitlyDeclared
                && candidate.Parameters is [{ } parameter] && SymbolEqualityComparer.Default.Equals(parameter.Type, current.Symbol));
            if (constructor is not null)
            {
                // A copy constructor that the author wrote decides what the copy holds.
                copy = type.Create((object?[])type.DefaultFields.Clone());
                current.Method(constructor, []).Invoke(copy, [original], session.CurrentSite);
                break;
            }
        }

        return copy;
    }

    private Node ArrayCreation(IArrayCreationOperation array)
    {
        var type = TypeOf(array);
        var element = type.Carrier.GetElementType()!;
        var site = SiteOf(array);
        var rank = array.DimensionSizes.Length;
        if (array.Initializer is { } initializer && rank == 1)
        {
            var elements = CompileAll(initializer.ElementValues);
            return new ArrayNode(element, elements, site);
        }

        var sizes = CompileAll(array.DimensionSizes);
        var isUserStruct = type.Arguments[0] is UserType { IsStruct: true };
        var fill = array.Initializer is null ? null : RectangularInitializer(array.Initializer, []);
        return new FunctionNode(frame =>
        {
            var lengths = new long[rank];
            var total = 1L;
            for (var dimension = 0; dimension < rank; dimension++)
            {
                lengths[dimension] = Convert.ToInt64(sizes[dimension].Evaluate(frame), System.Globalization.CultureInfo.InvariantCulture);
                if (lengths[dimension] < 0)
                {
                    throw frame.Session.Throw(new OverflowException(), site);
                }

                frame.Session.ChargeElements(lengths[dimension], site);
                total *= Math.Max(1, lengths[dimension]);
                frame.Session.ChargeElements(total, site);
            }

            var made = Array.CreateInstance(element, lengths);
            fill?.Invoke(frame, made);
            return made;
        });
    }

    private Action<Frame, Array> RectangularInitializer(IArrayInitializerOperation initializer, int[] prefix)
    {
        var parts = new List<Action<Frame, Array>>();
        foreach (var (index, value) in initializer.ElementValues.Index())
        {
            int[] at = [.. prefix, index];
            if (value is IArrayInitializerOperation nested)
            {
                parts.Add(RectangularInitializer(nested, at));
            }
            else
            {
                var node = Compile(value);
                parts.Add((frame, array) => array.SetValue(node.Evaluate(frame), at));
            }
        }

        return (frame, array) => parts.ForEach(part => part(frame, array));
    }

    private Node CollectionExpression(ICollectionExpressionOperation collection)
    {
        var type = TypeOf(collection);
        var add = type is UserType && collection.ConstructMethod is { MethodKind: MethodKind.Constructor } && collection.Elements.Length > 0 ? AddMethod(collection) : null;
        var wanted = add?.Parameters[^1].Type;
        var elements = collection.Elements.Select(element => element is ISpreadOperation spread
            ? new CollectionPart(Compile(spread.Operand), IsSpread: true, SpreadConversion(spread, wanted), new Site(spread.Syntax))
            : new CollectionPart(wanted is null ? Compile(element) : Converted(element, wanted), IsSpread: false, null, new Site(element.Syntax))).ToArray();
        return type is UserType && collection.ConstructMethod is { MethodKind: MethodKind.Constructor } constructor
            ? UserCollection(collection, elements, constructor, add)
            : new CollectionNode(elements, EvaluatedEarly(collection), CollectionTarget(collection, type), SiteOf(collection));
    }

    // Where every spread knows its length, the compiler asks for it beforehand, as long as that takes few temporary variables.
    private static int EvaluatedEarly(ICollectionExpressionOperation collection)
    {
        const int MostTemporaries = 3;
        var spreads = collection.Elements.OfType<ISpreadOperation>().ToList();
        var count = spreads.Count == 0 ? 0 : collection.Elements.IndexOf(spreads[^1]) + 1;
        return spreads.Count > 1 && count <= MostTemporaries && spreads.All(spread => KnowsItsLength(spread.Operand.Type)) ? count : 0;
    }

    private static bool KnowsItsLength(ITypeSymbol? type) => type is IArrayTypeSymbol || (type is not null &&
        BasesOf(type).Concat(type.TypeKind == TypeKind.Interface ? type.AllInterfaces : [])
            .SelectMany(basis => basis.GetMembers("Length").Concat(basis.GetMembers("Count")))
            .OfType<IPropertySymbol>().Any(property => property is { IsStatic: false, Type.SpecialType: SpecialType.System_Int32, DeclaredAccessibility: Accessibility.Public }));

    private static IEnumerable<ITypeSymbol> BasesOf(ITypeSymbol type)
    {
        for (var basis = type; basis is not null; basis = basis.BaseType)
        {
            yield return basis;
        }
    }

    private Node Converted(IOperation element, ITypeSymbol wanted)
    {
        var node = Compile(element);
        if (element.Type is null || SymbolEqualityComparer.Default.Equals(element.Type, wanted))
        {
            return node;
        }

        var convert = ConversionFunction(element, element.Type, wanted, UserConversionMethod(element.Type, wanted), isChecked: false);
        return new FunctionNode(frame => convert(frame, node.Evaluate(frame)));
    }

    private Func<Frame, object?, object?>? SpreadConversion(ISpreadOperation spread, ITypeSymbol? wanted)
    {
        if (wanted is not null)
        {
            return ConversionFunction(spread, spread.ElementType, wanted, spread.ElementType is null ? null : UserConversionMethod(spread.ElementType, wanted), isChecked: false);
        }

        if (spread.ElementType is null || spread.ElementConversion.IsIdentity)
        {
            return null;
        }

        var to = ((ICollectionExpressionOperation)spread.Parent!).Type is IArrayTypeSymbol array
            ? array.ElementType
            : ElementTypeOf(((ICollectionExpressionOperation)spread.Parent!).Type);
        return to is null ? null : ConversionFunction(spread, spread.ElementType, to, spread.ElementConversion.MethodSymbol, isChecked: false);
    }

    private static ITypeSymbol? ElementTypeOf(ITypeSymbol? collection) => collection is INamedTypeSymbol named
        ? named is { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } or { TypeArguments.Length: 1 }
            ? named.TypeArguments[0]
            : named.AllInterfaces.FirstOrDefault(type => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0]
        : null;

    /// <summary>Makes the collection of its elements: an array, a list, or whatever the target type is built by.</summary>
    private Func<Session, List<object?>, object> CollectionTarget(ICollectionExpressionOperation collection, TypeModel type)
    {
        var carrier = type.Carrier;
        if (carrier.IsArray)
        {
            return Collections.ArrayOf(carrier.GetElementType()!);
        }

        if (IsSpan(collection.Type))
        {
            var array = Collections.ArrayOf(type.Arguments[0].Carrier);
            var (spans, isReadOnly) = (SpanFactory.Of(type.Arguments[0].Carrier), collection.Type!.Name == "ReadOnlySpan");
            return (running, elements) => spans.Over((Array)array(running, elements), isReadOnly);
        }

        if (carrier.IsGenericType && carrier.IsInterface)
        {
            var element = carrier.GetGenericArguments()[0];
            return carrier.GetGenericTypeDefinition() == typeof(IList<>) || carrier.GetGenericTypeDefinition() == typeof(ICollection<>)
                ? Collections.ListOf(element)
                : Collections.ReadOnlyOf(element);
        }

        if (carrier.IsGenericType && carrier.GetGenericTypeDefinition() == typeof(List<>))
        {
            return Collections.ListOf(carrier.GetGenericArguments()[0]);
        }

        if (collection.ConstructMethod is { MethodKind: MethodKind.Constructor } native
            && session.Natives.Method(native.OriginalDefinition, type, []) is { } create
            && native.Parameters.IsEmpty
            && (NativeMembers.Adder(type) ?? (collection.Elements.IsEmpty ? static (_, _) => { } : null)) is { } adder)
        {
            var site = SiteOf(collection);
            return (running, elements) =>
            {
                var made = create.Call(running, site, null, [])!;
                elements.ForEach(element => adder(made, element));
                return made;
            };
        }

        if (collection.ConstructMethod is { MethodKind: MethodKind.Ordinary, Parameters: [{ Type: INamedTypeSymbol { TypeArguments: [var built] } }] } builder)
        {
            var site = SiteOf(collection);
            if (!session.Types.IsUserMade(builder.OriginalDefinition))
            {
                return NativeBuilder(collection, builder, Collections.ArrayOf(TypeOf(built, collection).Carrier), site);
            }

            var method = ((UserType)TypeOf(builder.ContainingType, collection)).Method(builder.OriginalDefinition, TypeArguments(builder, collection));
            var element = TypeOf(built, collection).Carrier;
            var (array, spans) = (Collections.ArrayOf(element), SpanFactory.Of(element));
            return (running, elements) => method.Invoke(null, [spans.Over((Array)array(running, elements), isReadOnly: true)], site)!;
        }

        throw Refuse(collection, $"A collection expression of type '{type.Name}' is not available in definitions; use an array or a list");
    }

    // The framework's builders take the elements as an array, too.
    private Func<Session, List<object?>, object> NativeBuilder(ICollectionExpressionOperation collection, IMethodSymbol builder, Func<Session, List<object?>, object> array, Site site)
    {
        var container = TypeOf(builder.ContainingType, collection);
        var native = session.Natives.Method(builder.OriginalDefinition, container, TypeArguments(builder, collection)) ?? throw Unavailable(builder, site);
        return (running, elements) => native.Call(running, site, null, [array(running, elements)])!;
    }

    private AddingCollectionNode UserCollection(ICollectionExpressionOperation collection, CollectionPart[] parts, IMethodSymbol constructor, IMethodSymbol? method)
    {
        var site = SiteOf(collection);
        var user = (UserType)TypeOf(collection);
        var add = method is null ? null : ((UserType)TypeOf(method.ContainingType, collection)).Method(method.OriginalDefinition, TypeArguments(method, collection));
        return new(
            parts,
            () =>
            {
                object? made = user.Create((object?[])user.DefaultFields.Clone());
                user.Method(constructor.OriginalDefinition, []).Invoke(ref made, [], site);
                return made;
            },
            (ref made, element) => _ = add!.Definition.IsStatic ? add.Invoke(null, [made, element], site) : add.Invoke(ref made, [element], site));
    }

    // Which Add takes the elements is asked as if the calls had been written.
    private IMethodSymbol AddMethod(ICollectionExpressionOperation collection)
    {
        var adds = collection.Elements.Select(element => element is ISpreadOperation spread ? spread.ElementType : element.Type)
            .Distinct(SymbolEqualityComparer.Default)
            .Select(element => AddMethod(collection, (ITypeSymbol?)element))
            .Distinct(SymbolEqualityComparer.Default)
            .ToList();
        return adds is [IMethodSymbol single]
            ? single
            : throw Refuse(collection, $"The 'Add' that '{collection.Type?.Name}' takes these elements by is not available in definitions; add them one by one");
    }

    private IMethodSymbol? AddMethod(ICollectionExpressionOperation collection, ITypeSymbol? element)
    {
        var call = SyntaxFactory.InvocationExpression(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, ValueOf(collection.Type), SyntaxFactory.IdentifierName("Add")),
            SyntaxFactory.ArgumentList([SyntaxFactory.Argument(ValueOf(element))]));
        var found = session.Model(collection.Syntax.SyntaxTree)
            .GetSpeculativeSymbolInfo(collection.Syntax.SpanStart, call, SpeculativeBindingOption.BindAsExpression).Symbol as IMethodSymbol;
        found = found?.ReducedFrom is { } unreduced ? unreduced.IsGenericMethod ? unreduced.Construct([.. found.TypeArguments]) : unreduced : found;
        return found is not null && session.Types.IsUserMade(found.OriginalDefinition) ? found : null;
    }
}
