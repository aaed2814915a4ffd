using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Spans.</content>
internal sealed partial class BodyCompiler
{
    private static bool IsSpan(ITypeSymbol? type) =>
        type is INamedTypeSymbol { IsRefLikeType: true, Arity: 1, Name: "Span" or "ReadOnlySpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>What makes a span, or takes an element or a part of one; <see langword="null"/> for other operations.</summary>
    private Node? Span(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: { Name: "Empty", IsStatic: true } property } when IsSpan(property.ContainingType) => new ConstantNode(TypeOf(operation).Default),
        IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } span } element when IsSpan(span.Type) =>
            new SpanElementPlace(SpansOf(span.Type!, span), Compile(span), Compile(element.Arguments[0].Value), NameSite(element)),
        IImplicitIndexerReferenceOperation { Instance: { } span, IndexerSymbol: IPropertySymbol } element when IsSpan(span.Type) =>
            new SpanElementPlace(SpansOf(span.Type!, span), Compile(span), Compile(element.Argument), SiteOf(element)),
        IObjectCreationOperation creation when IsSpan(creation.Type) => SpanCreation(creation),
        IUtf8StringOperation text => Utf8(text),
        _ when operation.Kind == OperationKind.None && operation.Syntax is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => StackAlloc(operation),
        _ => null,
    };

    private SpanFactory SpansOf(ITypeSymbol span, IOperation operation) => SpanFactory.Of(TypeOf(((INamedTypeSymbol)span).TypeArguments[0], operation).Carrier);

    private Node SpanCreation(IObjectCreationOperation creation)
    {
        var none = TypeOf(creation).Default;
        var arguments = creation.Arguments.OrderBy(argument => argument.Parameter!.Ordinal).Select(argument => Compile(argument.Value)).ToList();
        if (arguments.Count == 0)
        {
            return new ConstantNode(none);
        }

        if (creation.Arguments[0].Parameter!.Type is not IArrayTypeSymbol)
        {
            throw Refuse(creation, "A span over a single variable or a pointer is not available in definitions; make it of an array");
        }

        var (spans, site) = (SpansOf(creation.Type!, creation), SiteOf(creation));
        var readsOnly = creation.Type!.Name == "ReadOnlySpan";
        return new FunctionNode(frame =>
        {
            var array = (Array?)arguments[0].Evaluate(frame);
            try
            {
                if (arguments.Count == 1)
                {
                    return spans.Over(array, readsOnly);
                }

                var (start, length) = (arguments[1].EvaluateInt32(frame), arguments[2].EvaluateInt32(frame));
                return readsOnly ? spans.ReadOnlyOver(array, start, length) : spans.Over(array, start, length);
            }
            catch (Exception exception) when (exception is not EvaluationException)
            {
                throw frame.Session.Unwrap(exception, site);
            }
        });
    }

    private Node StackAlloc(IOperation operation)
    {
        var syntax = operation.Syntax;
        var initializer = (syntax as StackAllocArrayCreationExpressionSyntax)?.Initializer ?? (syntax as ImplicitStackAllocArrayCreationExpressionSyntax)?.Initializer;
        if (!IsSpan(operation.Type))
        {
            throw Refuse(operation, "'stackalloc' of a pointer is not available in definitions; assign it to a span");
        }

        var element = TypeOf(((INamedTypeSymbol)operation.Type!).TypeArguments[0], operation).Carrier;
        var (spans, site) = (SpanFactory.Of(element), SiteOf(operation));
        List<IOperation> children = [.. operation.ChildOperations];
        var elements = CompileAll(children.Skip(children.Count - (initializer?.Expressions.Count ?? 0)));
        if (initializer is not null)
        {
            var array = new ArrayNode(element, elements, site);
            return new FunctionNode(frame => spans.Over((Array)array.Evaluate(frame)!, isReadOnly: false));
        }

        var size = Compile(children[0]);
        return new FunctionNode(frame =>
        {
            var length = size.EvaluateInt32(frame);
            if (length < 0)
            {
                throw frame.Session.Throw(new OverflowException(), site);
            }

            frame.Session.ChargeElements(length, site);
            return spans.Over(Array.CreateInstance(element, length), isReadOnly: false);
        });
    }

    private static ConstantNode Utf8(IUtf8StringOperation text) => new(new ReadOnlyMemory<byte>(System.Text.Encoding.UTF8.GetBytes(text.Value)));

    private static Func<Frame, object?, object?>? SpanConversion(TypeModel source, TypeModel target, Site site)
    {
        var spans = SpanFactory.Of(target.Arguments[0].Carrier);
        var readsOnly = target.Carrier.GetGenericTypeDefinition() == typeof(ReadOnlyMemory<>);
        if (source.Carrier == typeof(string))
        {
            return static (_, value) => ((string)value!).AsMemory();
        }

        if (source.Carrier.IsArray)
        {
            return (frame, value) =>
            {
                try
                {
                    return spans.Over((Array)value!, readsOnly);
                }
                catch (ArrayTypeMismatchException exception)
                {
                    throw frame.Session.Throw(exception, site);
                }
            };
        }

        if (!SpanFactory.IsSpan(source.Carrier))
        {
            return null;
        }

        if (source.Arguments[0].Carrier == target.Arguments[0].Carrier)
        {
            return readsOnly ? (_, value) => spans.AsReadOnly(value!) : static (_, value) => value;
        }

        var from = SpanFactory.Of(source.Arguments[0].Carrier);
        return (_, value) =>
        {
            var (array, start, length) = from.Segment(value!);
            return spans.ReadOnlyOver(array, start, length);
        };
    }

    /// <summary>The arguments of a library member. What takes spans there is given arrays, save where spans are what it is about.</summary>
    private Argument[] NativeArguments(IMethodSymbol method, IEnumerable<IArgumentOperation> arguments)
    {
        if (!method.Parameters.Any(parameter => IsSpan(parameter.Type)) || SpanRows.TakesSpans(SymbolNames.RuntimeName(method.ContainingType.OriginalDefinition)))
        {
            return Arguments(arguments);
        }

        if (method.Parameters.FirstOrDefault(parameter => parameter.Type.Name == "Span" && IsSpan(parameter.Type)) is { } destination)
        {
            throw session.Refuse(
                EvaluationRules.UnavailableMember, SiteOf(arguments.First()), $"'{SymbolNames.Display(method)}' writes into the span '{destination.Name}', which is not available in definitions; use the overload that gives its result");
        }

        var isConcatenation = method is { Name: "Concat", ContainingType.SpecialType: SpecialType.System_String } && method.Parameters[0] is { IsParams: false, Type: var first } && IsSpan(first);
        return [.. arguments.Select(argument =>
        {
            var node = Compile(argument.Value);
            var site = SiteOf(argument);
            return IsSpan(argument.Parameter!.Type)
                ? new Argument(new FunctionNode(frame => ArrayOf(frame, node.Evaluate(frame), site) is var array && isConcatenation ? new string((char[])array!) : array), argument.Parameter.Ordinal, isByReference: false)
                : Arguments([argument])[0];
        })];
    }

    private static object? ArrayOf(Frame frame, object? span, Site site)
    {
        if (SpanFactory.For(span) is not { } spans)
        {
            return span;
        }

        frame.Session.ChargeElements(spans.Length(span!), site);
        return spans.ToArray(span!);
    }
}
