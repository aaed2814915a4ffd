namespace Artifacts.Text;

/// <summary>What puts a finding right without anybody having to think; the rest is told by the message.</summary>
public enum RemedyKind
{
    /// <summary>Add the remedy's text as the last argument of the call.</summary>
    AddArgument,

    /// <summary>Write the remedy's text in place of the argument of the type it names.</summary>
    ReplaceArgument,

    /// <summary>Call the member that the text names, on the same receiver.</summary>
    RenameMember,

    /// <summary>Write the text in place of the whole expression.</summary>
    ReplaceExpression,

    /// <summary>Call the static member that the text names, with the receiver as the first argument.</summary>
    CallStatic,

    /// <summary>Leave out the call that the text names, at the place or in front of it, and keep what it is called on.</summary>
    RemoveCall,

    /// <summary>Make the member static.</summary>
    MakeStatic,

    /// <summary>Take <c>[Artifact]</c> off the member.</summary>
    RemoveAttribute,
}
