using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>Charges a call before it is made.</summary>
internal delegate void Cost(Session session, Site site, object? self, object?[] arguments);
