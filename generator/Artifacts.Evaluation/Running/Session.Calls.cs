using System.Runtime.CompilerServices;
using Artifacts.Evaluation.Origins;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Running;

/// <content>The author's call stack.</content>
internal sealed partial class Session
{
    private readonly CallSite[] calls;
    private EvaluationStack room;
    private int depth;

    /// <summary>Enters one of the author's members; <see cref="Leave"/> must follow.</summary>
    public void Enter(ISymbol member, Site? site)
    {
        if (depth >= Limits.Depth || !room.HasRoom())
        {
            throw TooDeep(site ?? InnermostSite());
        }

        calls[depth++] = new CallSite(member, site);
    }

    /// <summary>Notes what native code is called for, so that what it calls of the author's has a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(Site site)
    {
        if (depth > 0)
        {
            calls[depth - 1].Native = site;
        }
    }

    public void Leave() => depth--;

    /// <summary>Checks that native code may go a level deeper, as sequences over sequences do.</summary>
    public void EnsureStack(Site site)
    {
        if (!room.HasRoom())
        {
            throw OverBudget(site, "it nests sequences, objects or calls deeper than the stack allows");
        }
    }

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
        for (var index = depth - 1; index >= 0; index--)
        {
            if ((calls[index].Native ?? calls[index].Site) is { } site)
            {
                return site;
            }
        }

        var member = calls[0].Member;
        return new Site(member.DeclaringSyntaxReferences[0].SyntaxTree, member.Locations[0].SourceSpan);
    }

    /// <summary>The native call that is running, else the author's, for errors that know no better place.</summary>
    public Site? CurrentSite => depth > 0 ? calls[depth - 1].Native ?? calls[depth - 1].Site : null;

    private struct CallSite(ISymbol member, Site? site)
    {
        public ISymbol Member { get; } = member;

        public Site? Site { get; } = site;

        /// <summary>What native code it last called for, which may call the author's.</summary>
        public Site? Native { get; set; }

        /// <summary>The way to it, once somebody asked.</summary>
        public Way? Way { get; set; }
    }
}
