using Artifacts.Evaluation.Statements;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Labels and jumps to them.</content>
internal sealed partial class BodyCompiler
{
    private readonly Dictionary<ISymbol, Label> labels = new(SymbolEqualityComparer.Default);

    private Label LabelOf(ISymbol symbol)
    {
        if (!labels.TryGetValue(symbol, out var label))
        {
            labels[symbol] = label = new Label();
        }

        return label;
    }

    /// <summary>The statements of a block, whose variables these are.</summary>
    private Statement Body(List<IOperation> operations, Func<IEnumerable<Statement>> first, int[] capturedSlots)
    {
        var start = weight;
        var statements = new List<Statement>(first());
        var held = new List<(Label Label, int Index)>();
        for (var index = 0; index < operations.Count; index++)
        {
            var operation = operations[index];
            while (operation is ILabeledOperation labeled)
            {
                held.Add((LabelOf(labeled.Label), statements.Count));
                operation = labeled.Operation;
            }

            if (operation is IUsingDeclarationOperation { IsAsynchronous: false } declaration)
            {
                // "using var x = …;" lasts to the end of the block, so the statements behind it are its body.
                statements.Add(Using(declaration.DeclarationGroup, () => Body(operations.GetRange(index + 1, operations.Count - index - 1), () => [], [])));
                break;
            }

            if (operation is not null and not ILocalFunctionOperation)
            {
                statements.Add(CompileStatement(operation));
            }
        }

        return held.Count == 0
            ? new BlockStatement(statements, capturedSlots)
            : new LabeledBlockStatement(held)
            {
                Statements = [.. statements],
                CapturedSlots = capturedSlots,
                Weight = weight - start + 1,
                Site = SiteOf(operations[0]),
            };
    }

    private static ILocalFunctionOperation? LocalFunctionIn(IOperation operation)
    {
        while (operation is ILabeledOperation { Operation: { } inner })
        {
            operation = inner;
        }

        return operation as ILocalFunctionOperation;
    }
}
