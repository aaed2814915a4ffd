using System.Reflection;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>A field of the library.</summary>
internal sealed class FieldMember(FieldInfo reflected) : NativeMember
{
    public override bool IsStatic => reflected.IsStatic;

    public override object? Call(Session session, Site site, object? self, object?[] arguments) => reflected.GetValue(self);
}
