using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Library;

/// <summary>A member of <c>T?</c>, whose values are a boxed <c>T</c> or null.</summary>
internal sealed class NullableMember(string name, TypeModel underlying) : NativeMember
{
    public override bool AcceptsNull => true;

    public override object? Call(Session session, Site site, object? self, object?[] arguments)
    {
        session.Charge(1, site);
        return name switch
        {
            ".ctor" => arguments[0],
            "HasValue" => self is not null,
            "Value" => self ?? throw session.Throw(new InvalidOperationException("Nullable object must have a value."), site),
            "GetValueOrDefault" => self ?? (arguments.Length > 0 ? arguments[0] : underlying.Default),
            "Equals" => Equals(self, arguments[0]),
            _ => Texts.Of(session, site, self),
        };
    }
}
