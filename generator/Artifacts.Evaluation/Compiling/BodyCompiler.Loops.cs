using System.Collections;
using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Statements;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Loops.</content>
internal sealed partial class BodyCompiler
{
    private LoopStatement For(IForLoopOperation loop)
    {
        var captured = CapturedSlots(loop.Locals);
        var before = loop.Before.Select(CompileStatement).ToList();
        var start = weight;
        var condition = loop.Condition is null ? null : Compile(loop.Condition);
        var body = LoopBody(loop.Locals, loop.Body);
        var after = loop.AtLoopBottom.Select(CompileStatement).ToList();
        return new LoopStatement
        {
            Before = before,
            Condition = condition,
            Body = body,
            AfterEach = after,
            CapturedSlots = captured,
            TurnSlots = CapturedSlots(loop.ConditionLocals),
            Weight = weight - start + 1,
            Site = new Site(loop.Syntax.GetFirstToken()),
        };
    }

    private Statement LoopBody(IEnumerable<ILocalSymbol> locals, IOperation body)
    {
        var statement = CompileStatement(body);
        KeyValuePair<string, Node>[] named =
        [
            .. locals.Where(local => local.RefKind == RefKind.None).Select(local => KeyValuePair.Create(local.Name, (Node)PlaceOf(local, local.Type))),
        ];
        return named.Length == 0 ? statement : new LoopBody(statement, named);
    }

    private Statement Scoped(IEnumerable<ILocalSymbol> locals, Statement body) =>
        CapturedSlots(locals) is { Length: > 0 } slots ? new BlockStatement([body], slots) : body;

    private LoopStatement While(IWhileLoopOperation loop)
    {
        var start = weight;
        var condition = loop.Condition is null ? null : Compile(loop.Condition);
        if (condition is not null && loop.ConditionIsUntil)
        {
            condition = new NotNode(condition);
        }

        var body = CompileStatement(loop.Body);
        return new LoopStatement
        {
            Before = [],
            Condition = condition,
            ConditionIsLast = !loop.ConditionIsTop,
            Body = body,
            AfterEach = [],
            CapturedSlots = [],
            TurnSlots = CapturedSlots(loop.Locals),
            Weight = weight - start + 1,
            Site = new Site(loop.Syntax.GetFirstToken()),
        };
    }

    private ForEachStatement ForEach(IForEachLoopOperation loop)
    {
        if (loop.IsAsynchronous)
        {
            throw Refuse(loop.Syntax.GetFirstToken(), "'await foreach' is not available in definitions; use a sequence");
        }

        var syntax = (CommonForEachStatementSyntax)loop.Syntax;
        var info = session.ModelOf(syntax).GetForEachStatementInfo(syntax);
        var collection = loop.Collection is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion && conversion.Operand.Type is not null
            ? conversion.Operand
            : loop.Collection;
        var start = weight;
        var captured = CapturedSlots(loop.Locals);
        var assign = LoopVariable(loop, info);
        var body = LoopBody(loop.Locals, loop.Body);
        return new ForEachStatement
        {
            Collection = Compile(collection),
            Enumerate = Enumeration(info, loop),
            Assign = assign,
            Body = body,
            CapturedSlots = captured,
            Weight = weight - start + Sequences.StepsPerElement,
            Site = new Site(loop.Collection.Syntax),
        };
    }

    private Func<Frame, object, IEnumerator> Enumeration(ForEachStatementInfo info, IOperation operation)
    {
        if (info.GetEnumeratorMethod is { IsStatic: true } extension)
        {
            var container = (UserType)TypeOf(extension.ContainingType, operation);
            var method = container.Method(extension.OriginalDefinition, TypeArguments(extension, operation));
            var site = SiteOf(operation);
            return (_, collection) => InterfaceBridges.Adapt(method.Invoke(null, [collection], site));
        }

        var isByReference = operation is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } };
        if (info.CurrentProperty is not ({ ReturnsByRef: true } or { ReturnsByRefReadonly: true }) || isByReference && session.Types.IsUserMade(info.CurrentProperty.OriginalDefinition))
        {
            return static (_, collection) => Sequences.Enumerate(collection);
        }

        return isByReference ? SpanReferences(operation) : (static (_, collection) => Dereferenced(Sequences.Enumerate(collection)));
    }

    private Action<Frame, object?> LoopVariable(IForEachLoopOperation loop, ForEachStatementInfo info)
    {
        if (loop.Syntax is ForEachVariableStatementSyntax deconstructing)
        {
            var targets = new List<Func<Frame, Reference>>();
            var deconstruction = session.ModelOf(deconstructing).GetDeconstructionInfo(deconstructing);
            var assign = DeconstructionTarget(loop.LoopControlVariable, info.ElementType!, deconstruction, targets, loop);
            return (frame, element) =>
            {
                var stores = new List<(Reference Target, object? Value)>();
                assign(frame, element, targets.ConvertAll(target => target(frame)), stores);
                stores.ForEach(store => store.Target.Value = store.Value);
            };
        }

        var declarator = (IVariableDeclaratorOperation)loop.LoopControlVariable;
        if (declarator.Symbol.RefKind != RefKind.None)
        {
            var slot = SlotOf(declarator.Symbol, declarator.Symbol.Type);
            return (frame, element) => frame.Slots[slot].Value = element;
        }

        var place = PlaceOf(declarator.Symbol, declarator.Symbol.Type);
        var convert = ConversionFunction(loop, info.ElementType, declarator.Symbol.Type, info.ElementConversion.MethodSymbol, isChecked: false);
        if (variables.GetValueOrDefault(declarator.Symbol) is { Kind: not VariableKind.Captured } variable)
        {
            return (frame, element) => variable.Initialize(frame, convert(frame, element));
        }

        return (frame, element) => place.Bind(frame).Value = convert(frame, element);
    }

    private Func<Frame, object, IEnumerator> SpanReferences(IOperation operation) => (_, collection) => SpanFactory.For(collection) is { } spans
        ? spans.EnumerateReferences(collection)
        : throw Refuse(operation, "'foreach (ref …)' over this is not available in definitions; use an index");

    // An enumerator of the author's may give the variable itself.
    private static IEnumerator Dereferenced(IEnumerator enumerator) => enumerator is EnumeratorBridge bridge ? bridge.Dereferenced() : enumerator;
}
