using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Delegates: their creation, and calls of them.</content>
internal sealed partial class BodyCompiler
{
    private Node DelegateCall(IInvocationOperation invocation)
    {
        var target = Compile(invocation.Instance!);
        var arguments = Arguments(invocation.Arguments);
        var site = SiteOf(invocation);
        if (invocation.TargetMethod.Parameters.Any(parameter => parameter.RefKind != RefKind.None) && TypeOf(invocation.Instance!) is not UserDelegate)
        {
            throw Refuse(invocation, "A delegate with ref or out parameters is not available in definitions; return a tuple");
        }

        var caller = DelegateBridge.Caller(TypeOf(invocation.Instance!).Carrier);
        return new FunctionNode(frame =>
        {
            var callee = target.Evaluate(frame);
            var values = Argument.EvaluateInOrder(arguments, frame);
            return callee switch
            {
                null => throw frame.Session.Throw(new NullReferenceException(), site),
                Closure closure => closure.Invoke(values, site),
                Delegate { Target: IDelegateBridge bridge } single when single.HasSingleTarget => bridge.Closure.Invoke(values, site),
                _ => caller(frame.Session, site, (Delegate)callee, values),
            };
        });
    }

    private Node DelegateCreation(IDelegateCreationOperation creation)
    {
        var type = TypeOf(creation);
        var site = SiteOf(creation);
        var ownType = type as UserDelegate;
        var make = creation.Target switch
        {
            IAnonymousFunctionOperation lambda => LambdaClosureFactory(lambda.Symbol, lambda.Body, lambda, ownType),
            IMethodReferenceOperation method => MethodClosureFactory(method, ownType),
            _ => DelegateCopyFactory(creation),
        };
        if (ownType is not null)
        {
            return new FunctionNode(frame => make(frame));
        }

        var bridge = DelegateBridge.Factory(type.Carrier)
            ?? throw Refuse(creation, $"Delegate type '{type.Name}' is not available in definitions; use Func or Action with at most 8 parameters");
        return new FunctionNode(frame =>
        {
            frame.Session.ChargeMemory(96, site);
            return make(frame) switch
            {
                Closure closure => bridge(closure),
                var other => other,
            };
        });
    }

    // new Func<int>(other): the same delegate under its own or a compatible type.
    private Func<Frame, object?> DelegateCopyFactory(IDelegateCreationOperation creation)
    {
        var target = Compile(creation.Target);
        return target.Evaluate;
    }

    private Func<Frame, object?> MethodClosureFactory(IMethodReferenceOperation reference, UserDelegate? type)
    {
        var method = reference.Method;
        var site = NameSite(reference);
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            var variable = PlaceOf(method.OriginalDefinition, session.Compilation.ObjectType);
            var arguments = TypeArguments(method, reference);
            return frame =>
            {
                var closure = (LambdaClosure)variable.Evaluate(frame)!;
                return new LambdaClosure(frame.Session, closure.Lambda.Instantiate(frame.Session, site, substitution, arguments), closure.This, closure.Captures, type);
            };
        }

        if (!isHashing && HashCodes.IsHash(method))
        {
            throw Unavailable(method, site);
        }

        var receiver = reference.Instance is null ? null : Receiver(reference.Instance);
        var isExtension = receiver is not null && method is { IsStatic: true };
        if (method.ReducedFrom is { } unreduced)
        {
            method = unreduced.IsGenericMethod ? unreduced.Construct([.. method.TypeArguments]) : unreduced;
            isExtension = true;
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return frame => new ForwardingClosure(frame.Session, receiver!.Evaluate(frame) ?? throw frame.Session.Throw(new NullReferenceException(), site), site, type);
        }

        if (!session.Types.IsUserMade(method.OriginalDefinition))
        {
            RequireType(method, site);
        }

        var typeArguments = TypeArguments(method, reference);
        var container = TypeOf(method.ContainingType, reference);
        object? Self(Frame frame) => receiver is null
            ? null
            : receiver.Evaluate(frame) ?? (isExtension ? null : throw frame.Session.Throw(new NullReferenceException(), site));
        if (container is not UserType user)
        {
            var member = session.Natives.Method(method.OriginalDefinition, container, typeArguments) ?? throw Unavailable(method, site);
            return frame => new NativeClosure(frame.Session, member, Self(frame), isExtension, site, type);
        }

        var target = user.Method(method.OriginalDefinition, typeArguments);
        var dispatch = Dispatch(method.OriginalDefinition, user, reference.IsVirtual && IsVirtual(method, reference.Instance), reference.Instance?.Type, reference, isReadOnly: true);
        return frame =>
        {
            var self = Self(frame);
            var actual = dispatch.IsPlain ? target : dispatch.Resolve(frame.Session, target, self, site);
            return new MethodClosure(actual, self, isExtension, type);
        };
    }

    private Func<Frame, Closure> LambdaClosureFactory(IMethodSymbol symbol, IOperation body, IOperation operation, UserDelegate? type)
    {
        var free = captures.FreeVariables(symbol);
        var sources = new List<Func<Frame, Box>>();
        foreach (var variable in free)
        {
            sources.Add(BoxSource(variable));
        }

        var lambda = new LambdaCode(symbol, free, (code, own) => CompileLambda(code, body, operation, own ?? substitution));
        return frame =>
        {
            var boxes = sources.Count == 0 ? [] : new Box[sources.Count];
            for (var index = 0; index < boxes.Length; index++)
            {
                boxes[index] = sources[index](frame);
            }

            return new LambdaClosure(frame.Session, lambda, frame.This, boxes, type);
        };
    }

    private Func<Frame, Box> BoxSource(ISymbol symbol)
    {
        for (var index = 0; index < closedOver.Count; index++)
        {
            if (SymbolEqualityComparer.Default.Equals(closedOver[index], symbol))
            {
                var at = index;
                return frame => frame.Captures[at];
            }
        }

        var slot = SlotOf(symbol, session.Compilation.ObjectType);
        return frame => Places.BoxLocal.BoxIn(frame, slot);
    }

    private BodyCode CompileLambda(LambdaCode lambda, IOperation body, IOperation operation, Substitution own)
    {
        var compiler = new BodyCompiler(session, owner, own, captures, lambda.Captured);
        return compiler.CompileBody(lambda.Symbol, body, SiteOf(operation));
    }
}
