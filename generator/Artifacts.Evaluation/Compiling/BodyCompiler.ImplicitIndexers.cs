using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content><c>list[^1]</c> and <c>list[1..3]</c> on types that have a length, and an indexer or <c>Slice</c> by <c>int</c>.</content>
internal sealed partial class BodyCompiler
{
    private Node ImplicitIndexer(IImplicitIndexerReferenceOperation indexer)
    {
        var receiver = Compile(indexer.Instance);
        var site = SiteOf(indexer);
        var length = MemberGetter(indexer.LengthSymbol, indexer.Instance, indexer);
        if (indexer.IndexerSymbol is IPropertySymbol property)
        {
            var place = new ImplicitIndexerPlace(receiver, OffsetOf(indexer.Argument), length, IndexerAccessor(property, indexer.Instance, indexer, site));
            return IsReference(property) && session.Types.IsUserMade(property.OriginalDefinition) ? new ReferencePlace(place, site) : place;
        }

        var slice = MethodCaller((IMethodSymbol)indexer.IndexerSymbol, indexer);
        var (start, end) = OffsetsOf(indexer.Argument);
        return new FunctionNode(frame =>
        {
            var target = receiver.Evaluate(frame) ?? throw frame.Session.Throw(new NullReferenceException(), site);
            var (first, last) = (start.Evaluate(frame), end.Evaluate(frame));
            var count = first.NeedsLength || last.NeedsLength ? (int)length(frame, target)! : 0;
            var from = first.In(count);
            return slice(frame, target, [from, last.In(count) - from]);
        });
    }

    // The compiler makes no Index of what is written as a number or with a hat.
    private OffsetNode OffsetOf(IOperation index) => index switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd => new OffsetNode(Compile(fromEnd.Operand), OffsetKind.FromEnd),
        IConversionOperation { Operand.Type.SpecialType: SpecialType.System_Int32 } fromStart => new OffsetNode(Compile(fromStart.Operand), OffsetKind.FromStart),
        { Type.SpecialType: SpecialType.System_Int32 } => new OffsetNode(Compile(index), OffsetKind.FromStart),
        _ => new OffsetNode(Compile(index), OffsetKind.Index),
    };

    private (OffsetNode Start, OffsetNode End) OffsetsOf(IOperation range)
    {
        if (range is IRangeOperation written)
        {
            return (
                written.LeftOperand is null ? new OffsetNode(new ConstantNode(0), OffsetKind.FromStart) : OffsetOf(written.LeftOperand),
                written.RightOperand is null ? new OffsetNode(new ConstantNode(0), OffsetKind.FromEnd) : OffsetOf(written.RightOperand));
        }

        var value = new ObjectLocal(slotCount++);
        var node = Compile(range);
        return (
            new OffsetNode(new FunctionNode(frame => ((Range)value.Assign(frame, node)!).Start), OffsetKind.Index),
            new OffsetNode(new FunctionNode(frame => ((Range)value.Evaluate(frame)!).End), OffsetKind.Index));
    }
}
