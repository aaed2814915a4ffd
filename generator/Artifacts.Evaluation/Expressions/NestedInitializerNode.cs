using Artifacts.Evaluation.Places;
using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary><c>Member = { … }</c>: fills what the member already holds.</summary>
internal sealed class NestedInitializerNode(Node member, InitializerNode initializer, bool isStruct, Site site) : Node
{
    public override object? Evaluate(Frame frame)
    {
        if (isStruct && member is Place place)
        {
            var reference = place.Bind(frame);
            return reference.Value = initializer.Fill(frame, reference.Value);
        }

        // C# reads the member anew for each element.
        initializer.FillEach(frame, () => member.Evaluate(frame) ?? throw frame.Session.Throw(new NullReferenceException(), site));
        return null;
    }
}
