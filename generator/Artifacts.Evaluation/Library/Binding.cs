using Artifacts.Evaluation.Running;

namespace Artifacts.Evaluation.Library;

/// <summary>Our own implementation of a library member.</summary>
internal delegate object? Binding(Session session, Site site, object? self, object?[] arguments);
