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

    /// <summary>An interpolated string as a format and its arguments.</summary>
    private FormattableStringNode Formattable(IInterpolatedStringOperation text)
    {
        var format = new System.Text.StringBuilder();
        var origins = new List<(SyntaxTree Tree, Microsoft.CodeAnalysis.Text.TextSpan Span)>();
        var holes = new List<Node>();
        foreach (var part in text.Parts)
        {
            if (part is IInterpolationOperation hole)
            {
                var start = format.Length;
                format.Append('{').Append(holes.Count.ToString(CultureInfo.InvariantCulture));
                if (hole.Alignment?.ConstantValue.Value is { } alignment)
                {
                    format.Append(',').Append(Convert.ToString(alignment, CultureInfo.InvariantCulture));
                }

                if (hole.FormatString?.ConstantValue.Value is string written)
                {
                    format.Append(':').Append(written);
                }

                format.Append('}');
                origins.AddRange(Enumerable.Repeat((hole.Syntax.SyntaxTree, hole.Syntax.Span), format.Length - start));
                holes.Add(Compile(hole.Expression));
            }
            else
            {
                var literal = ((IInterpolatedStringTextOperation)part).Text;
                foreach (var (character, origin) in ((string)literal.ConstantValue.Value!).Zip(LiteralMap.Of(literal.Syntax, session.Compilation)))
                {
                    var times = character is '{' or '}' ? 2 : 1;
                    format.Append(character, times);
                    origins.AddRange(Enumerable.Repeat(origin, times));
                }
            }
        }

        return new FormattableStringNode(new TextNode(format.ToString(), new SyntaxOrigin(text.Syntax, session.Compilation, origins)), [.. holes], SiteOf(text));
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
