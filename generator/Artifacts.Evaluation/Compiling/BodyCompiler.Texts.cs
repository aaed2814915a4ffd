using System.Globalization;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Origins;
using Artifacts.Evaluation.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Interpolated strings.</content>
internal sealed partial class BodyCompiler
{
    private Node InterpolatedString(IInterpolatedStringOperation text)
    {
        var parts = new List<object>();
        var sites = new List<Site>();
        foreach (var part in text.Parts)
        {
            sites.Add(new Site(part.Syntax));
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    parts.Add(LiteralPart(literal.Text));
                    break;
                case IInterpolationOperation hole:
                    parts.Add(new Hole(
                        Compile(hole.Expression),
                        hole.Alignment is null ? null : Compile(hole.Alignment),
                        hole.FormatString?.ConstantValue.Value as string,
                        new Site(hole.Syntax)));
                    break;
                default:
                    throw Refuse(part, "This interpolation is not available in definitions");
            }
        }

        return new InterpolatedStringNode(parts, sites, SiteOf(text));
    }

    // The literal's own syntax is the text between holes, whatever the escapes in it.
    private TextNode LiteralPart(IOperation literal) =>
        new((string)literal.ConstantValue.Value!, new SyntaxOrigin(literal.Syntax, session.Compilation));

    // A text that nobody wrote here: it stands in the declaration, or the compiler takes it from the call.
    private TextNode DefaultText(IArgumentOperation argument, string text)
    {
        weight++;
        var parameter = argument.Parameter!;
        var expression = parameter.GetAttributes().FirstOrDefault(data => data.AttributeClass?.Name == nameof(System.Runtime.CompilerServices.CallerArgumentExpressionAttribute)) is { } caller
            ? (argument.Parent as IInvocationOperation)?.Arguments.FirstOrDefault(other => other.Parameter!.Name == caller.ConstructorArguments[0].Value as string)?.Value.Syntax
            : null;
        var declared = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as ParameterSyntax;
        var isFromCall = parameter.GetAttributes().Any(data => data.AttributeClass?.Name.StartsWith("Caller", StringComparison.Ordinal) == true);
        return new TextNode(text, expression is not null
            ? SyntaxOrigin.OfSource(expression, session.Compilation)
            : new SyntaxOrigin(isFromCall ? argument.Syntax : declared?.Default?.Value ?? argument.Syntax, session.Compilation));
    }

    /// <summary>An interpolated string whose target type takes its parts one by one: queries.</summary>
    private Node InterpolatedStringHandler(IInterpolatedStringHandlerCreationOperation handler)
    {
        if (handler.Type?.ToDisplayString() is "System.Runtime.CompilerServices.DefaultInterpolatedStringHandler" or "System.Text.StringBuilder.AppendInterpolatedStringHandler")
        {
            return PlainHandler(handler);
        }

        if (handler.HandlerAppendCallsReturnBool || handler.HandlerCreationHasSuccessParameter)
        {
            throw Refuse(handler, "An interpolated-string handler that may stop early is not available in definitions; use a plain string");
        }

        var creation = Compile(handler.HandlerCreation);
        var content = Content(handler.Content).ToArray();
        var appends = content.Select(AppendCall).ToArray();
        var origin = OriginOfParts(handler, content);
        return new FunctionNode(frame =>
        {
            var made = creation.Evaluate(frame)!;
            frame.Session.Provenance.Created(made, origin);
            var outer = frame.Receiver;
            frame.Receiver = made;
            try
            {
                foreach (var append in appends)
                {
                    append.Evaluate(frame);
                }

                return frame.Receiver;
            }
            finally
            {
                frame.Receiver = outer;
            }
        });
    }

    // What an object in a hole puts there has no text of the author's but the hole's own; parts are known by their number.
    private static CreationOrigin OriginOfParts(IOperation handler, IEnumerable<IOperation> content) => new(
        SiteOf(handler),
        content
            .Index()
            .Where(part => part.Item.Syntax is InterpolationSyntax)
            .ToDictionary(
                part => part.Index.ToString(CultureInfo.InvariantCulture),
                part => new Site(((InterpolationSyntax)part.Item.Syntax).Expression),
                StringComparer.Ordinal));

    // The framework's own handlers put the parts together as an interpolated string does.
    private InterpolatedStringNode PlainHandler(IInterpolatedStringHandlerCreationOperation handler)
    {
        var parts = new List<object>();
        var sites = new List<Site>();
        foreach (var part in Content(handler.Content).Cast<IInterpolatedStringAppendOperation>())
        {
            var call = (IInvocationOperation)part.AppendCall;
            IOperation? Argument(string name) => call.Arguments
                .FirstOrDefault(argument => argument.Parameter!.Name == name && argument.ArgumentKind == ArgumentKind.Explicit)?.Value;
            sites.Add(new Site(part.Syntax));
            parts.Add(part.Kind == OperationKind.InterpolatedStringAppendLiteral
                ? LiteralPart(Argument("value")!)
                : new Hole(
                    Compile(Argument("value")!),
                    Argument("alignment") is { } alignment ? Compile(alignment) : null,
                    Argument("format")?.ConstantValue.Value as string,
                    new Site(part.Syntax)));
        }

        return new InterpolatedStringNode(parts, sites, SiteOf(handler));
    }

    private static IEnumerable<IOperation> Content(IOperation content) => content switch
    {
        IInterpolatedStringOperation text => text.Parts,
        IInterpolatedStringAdditionOperation addition => [.. Content(addition.Left), .. Content(addition.Right)],
        _ => [content],
    };

    private Node AppendCall(IOperation part) => part is IInterpolatedStringAppendOperation append
        ? Compile(append.AppendCall)
        : throw Refuse(part, "This interpolation is not available in definitions");

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
}
