@echo off
rem Builds what is missing, then runs. Needs a JDK (17 or newer) and Maven, and nothing else.
setlocal
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
where java >nul 2>nul || (echo softstart: Java is missing; install a JDK, version 17 or newer 1>&2 & exit /b 2)
if not exist "%HOME_DIR%\target\softstart.jar" goto build
if not exist "%HOME_DIR%\models\edu" goto build
goto run
:build
where mvn >nul 2>nul || (echo softstart: Maven is missing; install it to build Softstart the first time 1>&2 & exit /b 2)
echo Building Softstart; the first time this downloads about 500 MB and takes some minutes. 1>&2
pushd "%HOME_DIR%"
rmdir /s /q target\prepared 2>nul
call mvn -q -DskipTests package || (popd & echo softstart: the build failed 1>&2 & exit /b 2)
popd
:run
if exist "%HOME_DIR%\target\prepared\lexicon.bin" goto ready
java -Xmx1g -Dsoftstart.home="%HOME_DIR%" -jar "%HOME_DIR%\target\softstart.jar" prepare "%HOME_DIR%\target\prepared" || exit /b 2
:ready
java -XX:+UseSerialGC -Xmx1g -Dfile.encoding=UTF-8 -Dsoftstart.home="%HOME_DIR%" -Dsoftstart.prepared="%HOME_DIR%\target\prepared" -jar "%HOME_DIR%\target\softstart.jar" %*
exit /b %ERRORLEVEL%
