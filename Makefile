# `make` regenerates output/; `make help` lists the rest.

.DEFAULT_GOAL := build
.PHONY: build test bench snapshots format pack clean help

build: ## Build everything and bring output/ in line with definitions/
	dotnet build Artifacts.sln --configuration Release

test: ## Run every test; ends with "N passed, N failed"
	@tests/run

bench: ## Compare build times with Grafana's TypeScript SDK and a bare build
	@tests/benchmarks/run

snapshots: ## Accept every snapshot that a test run left beside the verified one
	@find tests -name '*.received.*' -not -path '*/bin/*' -not -path '*/obj/*' | while read -r received; do \
		verified=$$(echo "$$received" | sed 's/\.received\./.verified./'); \
		mv "$$received" "$$verified" && echo "$$verified"; \
	done

format: ## Format every source file as .editorconfig says
	dotnet format Artifacts.sln

pack: ## Pack the NuGet package into bin/
	dotnet pack generator/Artifacts.Build/Artifacts.Build.csproj --configuration Release --output bin

clean: ## Remove what was compiled; output/ stays
	dotnet clean Artifacts.sln --configuration Release --verbosity quiet
	dotnet clean Artifacts.sln --configuration Debug --verbosity quiet

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
