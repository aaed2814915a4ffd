using System.Globalization;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Places;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Handlers of interpolated strings: types that take the parts one by one.</content>
internal sealed partial class BodyCompiler
{
    private HandlerArguments? handlerArguments;

    /// <summary>An interpolated string whose target type takes its parts one by one: queries.</summary>
    private Node InterpolatedStringHandler(IInterpolatedStringHandlerCreationOperation handler)
    {
        if (handler.Type?.ToDisplayString() is "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler" or "System.Text.StringBuilder.AppendInterpolatedStringHandler")
        {
            return PlainHandler(handler);
        }

        var outer = handlerArguments;
        var goesOn = handler.HandlerCreationHasSuccessParameter ? new ObjectLocal(slotCount++) : null;
        handlerArguments = new HandlerArguments(outer, goesOn);
        var creation = Compile(handler.HandlerCreation);
        handlerArguments = outer;
        var content = Content(handler.Content).ToArray();
        var appends = content.Select(AppendCall).ToArray();
        return new HandlerNode(creation, appends, OriginOfParts(handler, content), goesOn, handler.HandlerAppendCallsReturnBool);
    }

    // What an object in a hole puts there has no text of the author's but the hole's own; parts are known by their number.
    private static CreationOrigin OriginOfParts(IOperation handler, IEnumerable<IOperation> content) => new(
        SiteOf(handler),
        content
            .Index()
            .Where(part => part.Item.Syntax is InterpolationSyntax)
            .ToDictionary(
                part => part.Index.ToString(CultureInfo.InvariantCulture),
                part => new Running.Site(((InterpolationSyntax)part.Item.Syntax).Expression),
                StringComparer.Ordinal));

    private Node AppendCall(IOperation part) => part is IInterpolatedStringAppendOperation append
        ? Compile(append.AppendCall)
        : throw Refuse(part, "This interpolation is not available in definitions");

    /// <summary>The receiver and the arguments of a call, where a handler among them may ask for the others.</summary>
    private (Node? Receiver, Argument[] Arguments) CallParts(IOperation? instance, IReadOnlyList<IArgumentOperation> arguments)
    {
        var wanted = arguments.Select(argument => argument.Value).OfType<IInterpolatedStringHandlerCreationOperation>()
            .SelectMany(handler => handler.HandlerCreation.Descendants().OfType<IInterpolatedStringHandlerArgumentPlaceholderOperation>())
            .ToList();
        if (wanted.Count == 0)
        {
            return (instance is null ? null : Receiver(instance), Arguments(arguments));
        }

        var outer = handlerArguments;
        var slots = new HandlerArguments(outer, null);
        handlerArguments = slots;
        Node? receiver = null;
        if (instance is not null)
        {
            receiver = Receiver(instance);
            if (wanted.Exists(placeholder => placeholder.PlaceholderKind == InterpolatedStringArgumentPlaceholderKind.CallsiteReceiver))
            {
                receiver = slots.Receiver = new StoredPlace(receiver, new ObjectLocal(slotCount++));
            }
        }

        foreach (var index in wanted.Where(placeholder => placeholder.PlaceholderKind == InterpolatedStringArgumentPlaceholderKind.CallsiteArgument).Select(placeholder => placeholder.ArgumentIndex).Distinct())
        {
            slots.Arguments[index] = new ObjectLocal(slotCount++);
        }

        // A handler counts the arguments as they are written, which is the order in which they are evaluated.
        var compiled = arguments.Select((argument, index) => slots.Arguments.TryGetValue(index, out var slot)
            ? StoredArgument(argument, slot)
            : Arguments([argument])[0]).ToArray();
        handlerArguments = outer;
        return (receiver, compiled);
    }

    private Argument StoredArgument(IArgumentOperation argument, ObjectLocal slot) => argument.Parameter!.RefKind is RefKind.None or RefKind.In
        ? new Argument(new StoredPlace(Compile(argument.Value), slot), argument.Parameter.Ordinal, argument.Parameter.RefKind != RefKind.None)
        : throw Refuse(argument, "A handler that takes an argument by reference is not available in definitions; pass it by value");

    private Place Placeholder(IInterpolatedStringHandlerArgumentPlaceholderOperation placeholder) => placeholder.PlaceholderKind switch
    {
        InterpolatedStringArgumentPlaceholderKind.TrailingValidityArgument => handlerArguments!.GoesOn!,
        InterpolatedStringArgumentPlaceholderKind.CallsiteReceiver => handlerArguments?.Outer?.Receiver?.Stored ?? throw Refused(placeholder),
        _ => handlerArguments?.Outer?.Arguments.GetValueOrDefault(placeholder.ArgumentIndex) ?? throw Refused(placeholder),
    };

    /// <summary>What the constructor of a handler may ask for.</summary>
    private sealed class HandlerArguments(HandlerArguments? outer, ObjectLocal? goesOn)
    {
        public HandlerArguments? Outer => outer;

        public ObjectLocal? GoesOn => goesOn;

        public StoredPlace? Receiver { get; set; }

        public Dictionary<int, ObjectLocal> Arguments { get; } = [];
    }
}
