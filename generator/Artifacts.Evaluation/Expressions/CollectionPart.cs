using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Expressions;

/// <summary>An element of a collection expression, or a spread with its elements' conversion.</summary>
internal sealed record CollectionPart(Node Value, bool IsSpread, Func<Frame, object?, object?>? Convert, Site Site);
