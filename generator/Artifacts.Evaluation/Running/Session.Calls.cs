using System.Runtime.CompilerServices;
using Artifacts.Evaluation.Origins;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Running;

/// <content>The author's call stack.</content>
internal sealed partial class Session
{
    private readonly CallSite[] calls;
    private int depth;

    /// <summary>Enters one of the author's members; <see cref="Leave"/> must follow.</summary>
    public void Enter(ISymbol member, Site? site)
    {
        if (depth >= Limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw TooDeep(site ?? InnermostSite());
        }

        calls[depth++] = new CallSite(member, site);
    }

    public void Leave() => depth--;

    /// <summary>Forgets the calls that an abandoned definition left open, and that it was stopped.</summary>
    public void ClearCalls()
    {
        depth = 0;
        turnCount = 0;
        Resume();
    }

    // Native code calls without a place of its own, so the nearest call that has one is to blame.
    private Site InnermostSite()
    {
        for (var index = depth - 1; index > 0; index--)
        {
            if (calls[index].Site is { } site)
            {
                return site;
            }
        }

        var member = calls[0].Member;
        return new Site(member.DeclaringSyntaxReferences[0].SyntaxTree, member.Locations[0].SourceSpan);
    }

    /// <summary>The call that is running, for errors that know no better place.</summary>
    public Site? CurrentSite => depth > 0 ? calls[depth - 1].Site : null;

    private struct CallSite(ISymbol member, Site? site)
    {
        public ISymbol Member { get; } = member;

        public Site? Site { get; } = site;

        /// <summary>The way to it, once somebody asked.</summary>
        public Way? Way { get; set; }
    }
}
