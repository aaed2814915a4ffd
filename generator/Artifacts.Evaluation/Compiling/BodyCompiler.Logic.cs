using Artifacts.Evaluation.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content><c>&amp;&amp;</c> and <c>||</c>.</content>
internal sealed partial class BodyCompiler
{
    private Node Logical(IBinaryOperation binary)
    {
        var isAnd = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd;
        var (left, right) = (Compile(binary.LeftOperand), Compile(binary.RightOperand));
        if (binary.OperatorMethod is not { } method)
        {
            return new LogicalNode(isAnd, left, right);
        }

        // x && y is T.false(x) ? x : x & y; x || y is T.true(x) ? x : x | y.
        var site = SiteOf(binary);
        var decides = TruthOperator(method.ContainingType, isAnd ? "op_False" : "op_True") is { } truth
            && !IsNullable(binary.LeftOperand.Type) && OperatorCall(binary, truth, site) is { } call
            ? call
            : throw Refuse(binary, "'&&' and '||' on this type are not available in definitions; write '&' or '|'");
        var combine = OperatorCall(binary, method, site)!;
        return new FunctionNode(frame =>
        {
            var first = left.Evaluate(frame);
            return (bool)decides(frame, [first])! ? first : combine(frame, [first, right.Evaluate(frame)]);
        });
    }

    private static IMethodSymbol? TruthOperator(INamedTypeSymbol type, string name)
    {
        for (var holder = type; holder is not null; holder = holder.BaseType)
        {
            if (holder.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault() is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
