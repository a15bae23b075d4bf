@echo off
rem The same commands on Windows: Git for Windows brings the bash that runs them.
bash "%~dp0build.sh" %*
