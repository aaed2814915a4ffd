using System.Globalization;
using System.Runtime.CompilerServices;

namespace Artifacts.Evaluation.Running;

/// <content>The budget: every charge comes before the work it pays for.</content>
internal sealed partial class Session
{
    /// <summary>How many steps go by between two looks at the cancellation token.</summary>
    private const long CancellationInterval = 100_000;

    private long stepsLeft;
    private long allocationLeft;
    private Share steps = new(0, 1);
    private Share allocation = new(0, 1);
    private long nextCancellationCheck = long.MaxValue;

    /// <summary>
    /// Sets the budget out for so many definitions. Together they have the limits; half as much again is set aside in
    /// equal parts, one for each, so that a definition that uses everything up does not take the others down with it.
    /// </summary>
    public void DivideBudget(int definitions)
    {
        steps = new Share(Limits.Steps, definitions);
        allocation = new Share(Limits.Allocation, definitions);
    }

    /// <summary>Gives the next definition what all may use and the part that is its own.</summary>
    public void OpenBudget()
    {
        stepsLeft = steps.Open();
        allocationLeft = allocation.Open();
        nextCancellationCheck = long.MaxValue;
    }

    /// <summary>Takes what a definition used beyond its own part from what is left for all.</summary>
    public void CloseBudget()
    {
        steps.Close(stepsLeft);
        allocation.Close(allocationLeft);
    }

    /// <summary>Charges evaluated nodes or moved elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Charge(long steps, Site site)
    {
        stepsLeft -= steps;
        if (stepsLeft < nextCancellationCheck)
        {
            CheckSteps(site);
        }
    }

    /// <summary>Charges memory, in bytes, and the steps it takes to fill it.</summary>
    public void ChargeMemory(long bytes, Site site)
    {
        if (bytes < 0 || (allocationLeft -= bytes) < 0)
        {
            throw OverBudget(site, $"it allocates more than {allocation.Describe("bytes")} (GeneratedArtifactsAllocation)");
        }

        Charge(bytes >> 4, site);
    }

    /// <summary>Charges a generic type or method for new arguments: its body is compiled anew, and the runtime keeps its type.</summary>
    public void ChargeInstantiation(Site site)
    {
        ChargeMemory(8 * 1024, site);
        Charge(10_000, site);
    }

    /// <summary>Charges a string of so many characters.</summary>
    public void ChargeText(long length, Site site)
    {
        if (length > Limits.Characters)
        {
            throw OverBudget(site, $"it makes a string of {Number(length)} characters; {Number(Limits.Characters)} are allowed (GeneratedArtifactsCharacters)");
        }

        ChargeMemory(24 + (2 * length), site);
    }

    /// <summary>Charges a collection of so many elements.</summary>
    public void ChargeElements(long count, Site site)
    {
        if (count > Limits.Elements)
        {
            throw OverBudget(site, $"it makes a collection of {Number(count)} elements; {Number(Limits.Elements)} are allowed (GeneratedArtifactsElements)");
        }

        ChargeMemory(32 + (8 * count), site);
    }

    public StopException OverBudget(Site site, string reason) =>
        Refuse(EvaluationRules.BudgetExceeded, site, $"Evaluation was stopped: {reason}. Definitions should be small, finite data; look for a loop, recursion or string that grows without end");

    public StopException TooDeep(Site site) =>
        OverBudget(site, $"calls are nested more than {Number(Limits.Depth)} deep (GeneratedArtifactsDepth)");

    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private void CheckSteps(Site site)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            IsStopping = true;
            throw new OperationCanceledException(cancellationToken);
        }

        if (stepsLeft < 0)
        {
            throw OverBudget(site, $"it takes more than {steps.Describe("steps")} (GeneratedArtifactsSteps)");
        }

        nextCancellationCheck = Math.Max(0, stepsLeft - CancellationInterval);
    }
}
