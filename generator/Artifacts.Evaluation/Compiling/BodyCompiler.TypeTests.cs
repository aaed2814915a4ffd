using Artifacts.Evaluation.Bridges;
using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Artifacts.Evaluation.Compiling;

/// <content>Tests of an object's type: <c>is</c>, <c>as</c>, patterns, casts and <c>GetType</c>.</content>
internal sealed partial class BodyCompiler
{
    private Node IsType(IIsTypeOperation type)
    {
        var accepts = Acceptance(type.TypeOperand, type, type.ValueOperand.Type);
        var operand = Compile(type.ValueOperand);
        return new FunctionNode(frame => Boxed.Of(operand.Evaluate(frame) is { } value && accepts(frame, value) != type.IsNegated));
    }

    private Node TryCast(IConversionOperation conversion, Node operand)
    {
        var accepts = Acceptance(conversion.Type!, conversion, conversion.Operand.Type);
        var adapt = Adaptation(conversion.Type!, conversion);
        var source = conversion.Operand.Type is null ? null : TypeOf(conversion.Operand);
        return new FunctionNode(frame =>
        {
            var value = operand.Evaluate(frame);
            if (value is not null && source is NativeType { IsErased: true, IsValueType: false })
            {
                session.Types.Objects.Note(value, source);
            }

            return value is null || !accepts(frame, value) ? null : adapt is null ? value : adapt(frame, value);
        });
    }

    /// <summary>The test whether a value is of a type; refused where the answer would be a guess.</summary>
    private Func<Frame, object, bool> Acceptance(ITypeSymbol type, IOperation operation, ITypeSymbol? from)
    {
        var model = TypeOf(type, operation);
        if (model is not NativeType { IsErased: true } erased)
        {
            return (_, value) => model.Accepts(AuthorProxy.Unwrap(value));
        }

        var saysElements = from is not null && TypeOf(from, operation) is NativeType { IsErased: true };
        var site = SiteOf(operation);
        return (frame, value) =>
        {
            value = AuthorProxy.Unwrap(value);
            if (!erased.Accepts(value) || UserType.TypeOf(value) is not null)
            {
                return erased.Accepts(value);
            }

            var known = session.Types.Objects.Find(value);
            return (known is null ? null : Subtyping.Fits(known, erased))
                ?? (saysElements
                    ? true
                    : throw frame.Session.Refuse(EvaluationRules.UnsupportedConstruct, site, $"Testing for '{model.Name}' is not available in definitions where nothing tells of which of the project's types it is; test for the element's type instead"));
        };
    }

    /// <summary>
    /// What a value that passed a test is from then on: an object of the author, or what native code may call where the
    /// type is a library interface.
    /// </summary>
    private Func<Frame, object, object>? Adaptation(ITypeSymbol type, IOperation operation)
    {
        if (type.IsValueType || type.TypeKind is TypeKind.Array or TypeKind.Delegate)
        {
            return null;
        }

        var bridge = Bridge(operation, null, type);
        var isInterface = TypeOf(type, operation) is NativeType { Carrier: { IsInterface: true } };
        return (frame, value) => AuthorProxy.Unwrap(value) is var own && bridge?.Invoke(frame, own) is { } bridged ? bridged
            : isInterface ? value : own;
    }

    // Of an object that is about to be seen as something else, the static type may say more than the object.
    private static Func<Frame, object?, object?> Noting(TypeModel source, Func<Frame, object?, object?> convert) => (frame, value) =>
    {
        frame.Session.Types.Objects.Note(value!, source);
        return convert(frame, value);
    };

    // An object of the author that is seen through a library interface is itself again where it is seen as anything else.
    private static Func<Frame, object?, object?> Unwrapping(TypeModel target, Func<Frame, object?, object?> convert) => (frame, value) =>
        convert(frame, value is AuthorProxy proxy && !(target.Carrier.IsInterface && target.Carrier.IsInstanceOfType(proxy)) ? proxy.Self : value);

    private FunctionNode TypeOfObject(Node receiver, ITypeSymbol declared, IOperation operation)
    {
        var model = TypeOf(declared, operation);
        var exact = model is NativeType { IsErased: true, Carrier: { IsInterface: false, IsAbstract: false } } ? model : null;
        var site = NameSite(operation);
        return new FunctionNode(frame =>
        {
            var value = receiver.Evaluate(frame) ?? throw frame.Session.Throw(new NullReferenceException(), site);
            if (exact is not null)
            {
                session.Types.Objects.Note(value, exact);
            }

            return Library.TypeValues.Of(frame.Session, site, value);
        });
    }
}
