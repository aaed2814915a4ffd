using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Calls of methods, local functions and delegates.</content>
internal sealed partial class BodyCompiler
{
    private Node Invocation(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (IsLeftOut(invocation))
        {
            return new ConstantNode(null);
        }

        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return Dereferenced(DelegateCall(invocation), method, SiteOf(invocation));
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return Dereferenced(LocalFunctionCall(invocation), method, NameSite(invocation));
        }

        if (!isHashing && HashCodes.IsHash(method) && !IsComparedWithHash(invocation))
        {
            throw Unavailable(method, NameSite(invocation));
        }

        return session.Types.IsUserMade(method.OriginalDefinition) ? Dereferenced(UserCall(invocation), method, NameSite(invocation)) : NativeCall(invocation);
    }

    // Hash codes may make other hash codes, or be compared with one.
    private static bool IsComparedWithHash(IInvocationOperation invocation) =>
        invocation.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison
        && comparison is { LeftOperand: IInvocationOperation left, RightOperand: IInvocationOperation right }
        && HashCodes.IsHash(left.TargetMethod) && HashCodes.IsHash(right.TargetMethod);

    private Argument[] Arguments(IEnumerable<IArgumentOperation> arguments) => [.. arguments.Select(argument => new Argument(
        argument.Parameter!.RefKind is RefKind.Ref or RefKind.Out && argument.Value is not IInterpolatedStringHandlerCreationOperation
            ? AsPlace(argument.Value)
            : ArgumentValue(argument),
        argument.Parameter.Ordinal,
        argument.Parameter.RefKind != RefKind.None))];

    private Node ArgumentValue(IArgumentOperation argument) => argument.ArgumentKind == ArgumentKind.DefaultValue
        && argument.Parameter!.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(System.Runtime.CompilerServices.CallerFilePathAttribute))
            ? new RefusedNode(
                EvaluationRules.UnsupportedConstruct,
                NameSite(argument),
                $"The caller's file that '{argument.Parameter.Name}' takes is a path of the machine, which is not available in definitions; pass a text")
            : argument.ArgumentKind == ArgumentKind.DefaultValue && argument.Value.ConstantValue.Value is string text ? DefaultText(argument, text)
            : Compile(argument.Value);

    private List<TypeModel> TypeArguments(IMethodSymbol method, IOperation operation) =>
        [.. method.TypeArguments.Select(argument => TypeOf(argument, operation))];

    private Node UserCall(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.IsExtern || method.IsAsync)
        {
            throw Refuse(NameToken(invocation.Syntax), $"'{method.Name}' is {(method.IsAsync ? "async" : "extern")}, which is not available in definitions");
        }

        if (method is { IsPartialDefinition: true, PartialImplementationPart: null })
        {
            // Nobody implements it, so neither it nor its arguments are there.
            return new ConstantNode(null);
        }

        if (invocation.ConstrainedToType is { } constrained)
        {
            var implementation = StaticImplementation(constrained, method, TypeArguments(method, invocation), invocation);
            return new UserCallNode(implementation, CallDispatch.Plain, null, Arguments(invocation.Arguments), NameSite(invocation));
        }

        var container = (UserType)TypeOf(method.ContainingType, invocation);
        var target = container.Method(method.OriginalDefinition, TypeArguments(method, invocation));
        var (receiver, arguments) = CallParts(invocation.Instance, invocation.Arguments);
        var dispatch = Dispatch(
            method.OriginalDefinition, container, invocation.IsVirtual && IsVirtual(method, invocation.Instance), invocation.Instance?.Type, invocation, method.IsReadOnly);
        return new UserCallNode(target, dispatch, receiver, arguments, NameSite(invocation));
    }

    /// <summary>A static member of an interface, in the type that a type parameter stands for.</summary>
    private UserMethod StaticImplementation(ITypeSymbol type, IMethodSymbol method, IReadOnlyList<TypeModel> arguments, IOperation operation)
    {
        var container = TypeOf(method.ContainingType, operation);
        return TypeOf(type, operation) is UserType user && user.FindImplementation(method.OriginalDefinition, container, arguments) is { } found
            ? found
            : throw Refuse(operation, $"'{SymbolNames.Display(method)}' of '{TypeOf(type, operation).Name}' is a static member of an interface that definitions can't reach; pass a delegate");
    }

    // A type that definitions can't use at all: the member says better why than the type.
    private void RequireType(ISymbol member, Site site)
    {
        if (!member.ContainingType.IsTupleType && NativeTypes.Find(member.ContainingType.OriginalDefinition) is null)
        {
            throw Unavailable(member, site);
        }
    }

    private Node NativeCall(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var site = CallSite(invocation, session.Provenance.IsKept ? Origins.CallSyntax.Of(invocation) : null);
        if (Intrinsics.Find(method) is { } intrinsic)
        {
            return intrinsic(session, site, CompileAll(invocation.Arguments.OrderBy(argument => argument.Parameter!.Ordinal)), TypeArguments(method, invocation));
        }

        if (method is { Name: nameof(GetType), ContainingType.SpecialType: SpecialType.System_Object } && invocation.Instance is { Type: { } declared } instance)
        {
            return TypeOfObject(Compile(instance), declared, invocation);
        }

        if (invocation.ConstrainedToType is { } constrained)
        {
            return StaticInterfaceCall(constrained, method, invocation, site);
        }

        if (method is { Name: nameof(MemberwiseClone), ContainingType.SpecialType: SpecialType.System_Object })
        {
            return MemberwiseCopy(site);
        }

        RequireType(method, site);
        var container = TypeOf(method.ContainingType, invocation);
        var member = session.Natives.Method(method.OriginalDefinition, container, TypeArguments(method, invocation));
        var receiver = invocation.Instance is null ? null : Receiver(invocation.Instance);
        if (invocation.Instance?.Syntax is BaseExpressionSyntax && (owner?.NativeBase is null || method.IsVirtual || method.IsAbstract || method.IsOverride))
        {
            return BaseObjectCall(invocation, method, site);
        }

        if (receiver is not null && method.ContainingType.TypeKind == TypeKind.Interface)
        {
            return new BridgedCallNode(
                method.OriginalDefinition, container, TypeArguments(method, invocation), member ?? new RefusedMember(method, site), receiver, Arguments(invocation.Arguments), site);
        }

        if (member is null)
        {
            throw Unavailable(method, site);
        }

        var arguments = NativeArguments(method, invocation.Arguments);
        if (IsSpan(method.ReturnType) || method.ContainingType.Name == "MemoryExtensions")
        {
            // A span over a null string or array is empty.
            var (call, none) = (new NativeCallNode(member, receiver, arguments, site), method.ReturnsVoid ? null : TypeOf(method.ReturnType, invocation).Default);
            return new FunctionNode(frame => call.Evaluate(frame) ?? none);
        }

        // A call that hands over one value is what setting a property is, and most calls in texts are like that.
        return receiver is not null && method is { ReturnsVoid: true, Parameters: [{ RefKind: RefKind.None }] }
            ? new NativeSetNode(receiver, member, arguments[0].Value, site)
            : new NativeCallNode(member, receiver, arguments, site);
    }

    // T.Parse and its like: the author's type implements it, or it is one of the numbers' own.
    private Node StaticInterfaceCall(ITypeSymbol constrained, IMethodSymbol method, IInvocationOperation invocation, Site site)
    {
        if (TypeOf(constrained, invocation) is UserType)
        {
            var implementation = StaticImplementation(constrained, method, TypeArguments(method, invocation), invocation);
            return new UserCallNode(implementation, CallDispatch.Plain, null, Arguments(invocation.Arguments), site);
        }

        var member = NativeMembers.StaticInterface(method, TypeOf(constrained, invocation), TypeOf(method.ContainingType, invocation), TypeArguments(method, invocation)) ?? throw Unavailable(method, site);
        return new NativeCallNode(member, null, Arguments(invocation.Arguments), site);
    }

    // MemberwiseClone is protected, so it is always an object of the author that copies itself.
    private static FunctionNode MemberwiseCopy(Site site) => new(frame =>
    {
        if (frame.This is not Instance original)
        {
            return frame.This is ISlots value
                ? value.Type.Create((object?[])value.Fields.Clone())
                : throw frame.Session.Refuse(EvaluationRules.UnavailableMember, site, "'MemberwiseClone' of an exception is not available in definitions; make a new one");
        }

        frame.Session.ChargeMemory(original.Type.MemoryOfObject, site);
        return original.Type.Create((object?[])original.Fields.Clone());
    });

    // base.ToString() and its like, in a class that derives from object.
    private Node BaseObjectCall(IInvocationOperation invocation, IMethodSymbol method, Site site)
    {
        var arguments = CompileAll(invocation.Arguments);
        return method.Name switch
        {
            "ToString" when owner!.NativeBase is not null => throw Unavailable(method, site),
            "ToString" => new FunctionNode(frame => UserType.TypeOf(frame.This)!.RuntimeName),
            "Equals" => new FunctionNode(frame => Boxed.Of(owner!.IsStruct
                ? owner.Members.AreFieldsEqual(frame.This!, arguments[0].Evaluate(frame))
                : ReferenceEquals(frame.This, arguments[0].Evaluate(frame)))),
            "GetHashCode" => new FunctionNode(frame => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(frame.This)),
            _ => throw Unavailable(method, site),
        };
    }

    private Node LocalFunctionCall(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var variable = PlaceOf(method.OriginalDefinition, session.Compilation.ObjectType);
        var typeArguments = TypeArguments(method, invocation);
        var arguments = CallParts(null, invocation.Arguments).Arguments;
        var site = NameSite(invocation);
        return new FunctionNode(frame =>
        {
            var closure = (LambdaClosure)variable.Evaluate(frame)!;
            var lambda = closure.Lambda.Instantiate(frame.Session, site, substitution, typeArguments);
            var code = lambda.Code;
            var callee = new Frame(frame.Session, code.SlotCount, closure.This, closure.Captures);
            foreach (var argument in arguments)
            {
                argument.Pass(code.Parameters[argument.Ordinal], callee, frame);
            }

            frame.Session.Enter(lambda.Symbol, site);
            try
            {
                return code.Run(callee);
            }
            finally
            {
                frame.Session.Leave();
            }
        });
    }
}
