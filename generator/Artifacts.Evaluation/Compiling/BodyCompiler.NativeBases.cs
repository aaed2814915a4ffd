using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Statements;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Classes that derive from a class of the framework.</content>
internal sealed partial class BodyCompiler
{
    /// <summary>Calls the constructor of the framework's class on the very object that is being made.</summary>
    public Statement NativeConstructorCall(NativeType framework, IInvocationOperation? call, Site site)
    {
        var symbol = call?.TargetMethod.OriginalDefinition
            ?? ((INamedTypeSymbol)owner!.Symbol.BaseType!).InstanceConstructors.First(candidate => candidate.Parameters.IsEmpty).OriginalDefinition;
        var arguments = call is null ? [] : NativeArguments(symbol, call.Arguments);
        var constructor = session.Natives.Constructor(symbol, framework) ?? throw Unavailable(symbol, call is null ? site : SiteOf(call));
        var adapter = new ArgumentAdapter(constructor);
        var at = call is null ? site : SiteOf(call);
        return new ExpressionStatement(new FunctionNode(frame =>
        {
            var values = Argument.EvaluateInOrder(arguments, frame);
            frame.Session.ChargeMemory(ExceptionRows.MemoryOfException, at);
            try
            {
                return constructor.Invoke(frame.This, adapter.Adapt(frame.Session, at, values));
            }
            catch (Exception exception) when (exception is not EvaluationException)
            {
                throw frame.Session.Unwrap(exception, at);
            }
        }));
    }

    /// <summary><c>base.Message</c>: what the framework's class says by itself.</summary>
    private NativeMember? BaseMember(IOperation? instance, IPropertySymbol property) =>
        instance?.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax && owner?.NativeBase is not null && property.Name == nameof(Exception.Message)
            ? new BoundMember(new Row("", Costs.Step, static (_, _, self, _) => Values.Carriers.OwnMessage((Values.ICarrier)self!)), isStatic: false)
            : null;
}
