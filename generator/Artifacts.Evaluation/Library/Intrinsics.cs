using Artifacts.Evaluation.Expressions;
using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Library;

/// <summary>Library members whose meaning needs the evaluator's own types.</summary>
internal static class Intrinsics
{
    private delegate Node Intrinsic(Session session, Site site, Node[] arguments, List<TypeModel> typeArguments);

    private static readonly Dictionary<string, Intrinsic> Table = new(StringComparer.Ordinal)
    {
        ["M:System.Object.ReferenceEquals(System.Object,System.Object)"] = (_, site, arguments, _) => new FunctionNode(frame =>
        {
            var (left, right) = (arguments[0].Evaluate(frame), arguments[1].Evaluate(frame));
            return left is string && right is string
                ? throw frame.Session.Refuse(EvaluationRules.UnsupportedConstruct, site, "Comparing the references of strings is not available in definitions; compare the strings")
                : Boxed.Of(ReferenceEquals(left, right));
        }),
        ["M:System.String.Create(System.IFormatProvider,System.Runtime.CompilerServices.DefaultInterpolatedStringHandler@)"] = (_, _, arguments, _) => arguments[1],
        ["M:System.Linq.Enumerable.OfType``1(System.Collections.IEnumerable)"] = (_, site, arguments, types) => Filter(arguments[0], types[0], site, isCast: false),
        ["M:System.Linq.Enumerable.Cast``1(System.Collections.IEnumerable)"] = (_, site, arguments, types) => Filter(arguments[0], types[0], site, isCast: true),
        ["M:System.Enum.GetValues``1"] = (_, site, _, types) => new FunctionNode(frame =>
        {
            if (types[0] is not UserEnum user)
            {
                return Enum.GetValues(types[0].Carrier);
            }

            var values = Array.CreateInstance(user.Carrier, user.Members.Count);
            for (var index = 0; index < values.Length; index++)
            {
                values.SetValue(user.FromBits(user.Members[index].Bits), index);
            }

            return values;
        }),
        ["M:System.Enum.GetNames``1"] = (_, _, _, types) => new FunctionNode(_ => types[0] is UserEnum user
            ? user.Members.Select(member => member.Name).ToArray()
            : Enum.GetNames(types[0].Carrier)),
        ["M:System.Enum.Parse``1(System.String)"] = (_, site, arguments, types) => new FunctionNode(frame =>
            ParseEnum(frame, site, types[0], arguments[0].Evaluate(frame) as string, ignoreCase: false)),
        ["M:System.Enum.Parse``1(System.String,System.Boolean)"] = (_, site, arguments, types) => new FunctionNode(frame =>
            ParseEnum(frame, site, types[0], arguments[0].Evaluate(frame) as string, arguments[1].EvaluateBoolean(frame))),
        ["M:System.Enum.TryParse``1(System.String,``0@)"] = (_, _, arguments, types) => new FunctionNode(frame =>
            TryParseEnum(frame, types[0], arguments[0], null, (Place)arguments[1])),
        ["M:System.Enum.TryParse``1(System.String,System.Boolean,``0@)"] = (_, _, arguments, types) => new FunctionNode(frame =>
            TryParseEnum(frame, types[0], arguments[0], arguments[1], (Place)arguments[2])),
        ["M:System.Enum.GetName``1(``0)"] = (_, _, arguments, types) => new FunctionNode(frame => arguments[0].Evaluate(frame) switch
        {
            IEnumSlot slot => slot.Type.NameOf(slot.Bits),
            var value => Enum.GetName(types[0].Carrier, value!),
        }),
        ["M:System.Enum.IsDefined``1(``0)"] = (_, _, arguments, types) => new FunctionNode(frame => arguments[0].Evaluate(frame) is IEnumSlot slot
            ? Boxed.Of(slot.Type.Members.Any(member => member.Bits == slot.Bits))
            : Boxed.Of(Enum.IsDefined(types[0].Carrier, arguments[0].Evaluate(frame)!))),
    };

    /// <summary>Makes the node of a call, or <see langword="null"/> for an ordinary member.</summary>
    public static Func<Session, Site, Node[], List<TypeModel>, Node>? Find(IMethodSymbol method) =>
        Table.TryGetValue(method.OriginalDefinition.GetDocumentationCommentId() ?? "", out var intrinsic) ? intrinsic.Invoke : null;

    private static object ParseEnum(Frame frame, Site site, TypeModel type, string? text, bool ignoreCase)
    {
        try
        {
            return type is UserEnum user
                ? user.FromBits(user.Parse(text ?? throw new ArgumentNullException("value"), ignoreCase))
                : Enum.Parse(type.Carrier, text!, ignoreCase);
        }
        catch (Exception exception) when (exception is ArgumentException or OverflowException)
        {
            throw frame.Session.Throw(exception, site);
        }
    }

    private static object TryParseEnum(Frame frame, TypeModel type, Node text, Node? ignoreCase, Place result)
    {
        var read = text.Evaluate(frame) as string;
        var ignores = ignoreCase?.EvaluateBoolean(frame) ?? false;
        var target = result.Bind(frame);
        if (type is UserEnum user)
        {
            var isRead = user.TryParse(read, ignores, out var bits, out _);
            target.Value = user.FromBits(bits);
            return Boxed.Of(isRead);
        }

        var isNative = Enum.TryParse(type.Carrier, read, ignores, out var value);
        target.Value = value ?? type.Default;
        return Boxed.Of(isNative);
    }

    // Where the elements are of the type already, the framework knows how many there are.
    private static FunctionNode NativeFilter(Node source, TypeModel type, Site site, bool isCast)
    {
        var method = typeof(Enumerable).GetMethod(isCast ? nameof(Enumerable.Cast) : nameof(Enumerable.OfType))!.MakeGenericMethod(type.Carrier);
        var member = new ReflectedMethod(new Row("", Costs.Grow), method);
        var elements = typeof(IEnumerable<>).MakeGenericType(type.Carrier);
        var filter = (ITypeFilter)Activator.CreateInstance(typeof(TypeFilter<>).MakeGenericType(type.Carrier))!;
        return new FunctionNode(frame => source.Evaluate(frame) switch
        {
            null => throw frame.Session.Throw(new ArgumentNullException(nameof(source)), site),
            var sequence when elements.IsInstanceOfType(sequence) => member.Call(frame.Session, site, null, [sequence]),
            var sequence => filter.Apply(frame.Session, site, sequence, type, isCast),
        });
    }

    private static FunctionNode Filter(Node source, TypeModel type, Site site, bool isCast)
    {
        if (type is NativeType { IsErased: false, Underlying: null } && type.Carrier != typeof(object))
        {
            return NativeFilter(source, type, site, isCast);
        }

        var filter = (ITypeFilter)Activator.CreateInstance(typeof(TypeFilter<>).MakeGenericType(type.Carrier))!;
        return new FunctionNode(frame => filter.Apply(
            frame.Session,
            site,
            source.Evaluate(frame) ?? throw frame.Session.Throw(new ArgumentNullException(nameof(source)), site),
            type,
            isCast));
    }
}
